import { Text } from '@mantine/core'
import { IconCircleDashed } from '@tabler/icons-react'
import type { WhoDoesWhat } from '#shared/contract/directory/territory.ts'
import { services } from '#shared/records/directory/place/vocabularies.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { MoreRows, useRows } from '../../../components/MoreRows.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { State } from '../../../components/State.tsx'
import { plural } from '../../../words/numbers.ts'
import classes from '../TerritoryPage.module.css'

interface Props extends WhoDoesWhat {
  /** On paper all of them stand. */
  readonly printing: boolean
}

/** One service and those who offer it, each with the places where they do. */
export function Service({ service, actors, printing }: Props) {
  const rows = useRows(actors)
  if (actors.length === 0)
    return (
      <Section title={services[service]}>
        <State icon={IconCircleDashed}>Aucune structure connue</State>
      </Section>
    )
  return (
    <Section title={services[service]} aside={plural(actors.length, 'structure', 'structures')}>
      <ul className={classes.actors}>
        {(printing ? actors : rows.shown).map((actor) => (
          <Offering key={actor.id ?? actor.name} {...actor} />
        ))}
      </ul>
      {!printing && <MoreRows rows={rows} next={['la structure suivante', 'structures suivantes']} />}
    </Section>
  )
}

function Offering(actor: WhoDoesWhat['actors'][number]) {
  return (
    <li className={classes.actor}>
      {actor.id === null ? (
        <Text span display="block" c="var(--ink)" fw={600}>
          {actor.name}
        </Text>
      ) : (
        <LinkAnchor
          to="/annuaire/$liste/$id"
          params={{ liste: 'acteurs', id: actor.id }}
          display="block"
          c="var(--ink)"
          fw={600}
        >
          {actor.name}
        </LinkAnchor>
      )}
      <Second block>{elsewhereThan(actor).join(', ')}</Second>
    </li>
  )
}

/** A place that bears the name of its structure says nothing more. */
const elsewhereThan = ({ name, places }: WhoDoesWhat['actors'][number]): readonly string[] =>
  places.filter((place) => place !== name)
