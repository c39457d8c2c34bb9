import { Button, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type TourName, tourSteps } from '#shared/contract/workspace/tours.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { wordsOf } from './tour-words.ts'
import classes from './tours.module.css'

/** The tours of the demonstration, each begun by a press. */
export function TourDoors() {
  const begin = useApiMutation('tours', 'begin')
  const navigate = useNavigate()
  return (
    <Section look="label" title="Visites guidées" aside={<Second>chacune suit ce que vous faites</Second>}>
      <List ruled>
        {(Object.keys(tourSteps) as TourName[]).map((name) => {
          const { title, about, steps } = wordsOf(name)
          return (
            <li key={name} className={classes.door}>
              <div>
                <Text fw={600}>{title}</Text>
                <Second block>{about}</Second>
              </div>
              <Button
                size="xs"
                aria-label={`Commencer, ${title}`}
                onClick={() =>
                  begin.mutate({ name }, { onSuccess: () => void navigate(steps.create?.where(null) ?? {}) })
                }
              >
                Commencer
              </Button>
            </li>
          )
        })}
      </List>
    </Section>
  )
}
