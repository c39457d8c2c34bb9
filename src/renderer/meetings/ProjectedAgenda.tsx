import { Title } from '@mantine/core'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { AgendaItem, Meeting } from '#shared/records/records.ts'
import { Ordinals } from '../components/Ordinals.tsx'
import { Quiet } from '../components/plain/Second.tsx'
import { hour } from '../words/hours.ts'
import classes from './projection.module.css'

interface Props {
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
}

/** What the wall shows while no text is shown: what the session is made of. */
export function ProjectedAgenda({ meeting, agenda }: Props) {
  return (
    <>
      <Title order={2} fz="2rem" fw={700} lh={1.25} mb="lg">
        {meeting.openedAt === null ? 'La séance va commencer' : 'Ordre du jour'}
      </Title>
      <ol className={classes.agenda}>
        {plannedAgenda(agenda, meeting).items.map(({ item, startsAt }) => (
          <li key={item.id}>
            <Quiet>{startsAt !== null && hour(startsAt)}</Quiet>
            <Ordinals>{item.title ?? 'Pause'}</Ordinals>
          </li>
        ))}
      </ol>
    </>
  )
}
