import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { FormEvent, ReactNode } from 'react'
import classes from './FirstRunPage.module.css'

interface Props {
  readonly rank: number
  readonly title: string
  readonly state: 'done' | 'now' | 'later'
  /** The answer in one line, once given. */
  readonly answer: string
  readonly onChange: () => void
  readonly onContinue: () => void
  readonly onBack: (() => void) | null
  readonly children: ReactNode
}

export function QuestionItem({ rank, title, state, answer, onChange, onContinue, onBack, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onContinue()
  }
  return (
    <li className={classes.question} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className={classes.disc} aria-hidden="true">
        {state === 'done' ? <IconCheck size={18} /> : rank}
      </span>
      <div className={classes.head}>
        <Title order={2}>{title}</Title>
        {state === 'done' && (
          <Button variant="subtle" size="xs" onClick={onChange} aria-label={`Changer : ${title}`}>
            Changer
          </Button>
        )}
      </div>
      {state === 'done' && <Text>{answer}</Text>}
      {state === 'now' && (
        <form noValidate onSubmit={submit}>
          <Stack gap="lg" pt="sm">
            {children}
            <Group gap="sm">
              <Button type="submit" variant="filled">
                Continuer
              </Button>
              {onBack !== null && (
                <Button variant="subtle" onClick={onBack}>
                  Revenir
                </Button>
              )}
            </Group>
          </Stack>
        </form>
      )}
    </li>
  )
}
