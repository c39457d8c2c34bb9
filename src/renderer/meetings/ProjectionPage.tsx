import { Box, Progress, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { RunningAgenda } from '#shared/records/meetings/agenda-item/running-agenda.ts'
import { runningAgenda } from '#shared/records/meetings/agenda-item/running-agenda.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AgendaItem, Meeting, Section } from '#shared/records/records.ts'
import { useApiQuery } from '../api/hooks.ts'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { Frame } from '../components/Frame.tsx'
import { KeyHints } from '../components/KeyHints.tsx'
import { LinkAnchor } from '../components/links.tsx'
import { Ordinals } from '../components/Ordinals.tsx'
import { Quiet } from '../components/plain/Second.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { fullScreenKey, useFullScreenKey } from '../components/wall/use-full-screen-key.ts'
import { hour } from '../words/hours.ts'
import { plural } from '../words/numbers.ts'
import { ProjectedSection } from './ProjectedSection.tsx'
import classes from './projection.module.css'
import { expectedEndWords } from './room/expected-end.ts'
import { firstText } from './room/room-sections.ts'
import type { ShownText } from './room/shown-text.ts'
import { hearShown } from './room/shown-text.ts'
import { useNow } from './room/use-now.ts'

/** What the wall shows while the secretary writes: the point, its clock, the text as it grows. Nothing private. */
export function ProjectionPage(): ReactNode {
  const { meeting } = useParams({ from: '/reunions/$meeting/projection' })
  const page = useApiQuery('meetings', 'page', { id: meeting })
  const minutes = useApiQuery('minutes', 'get', { meeting })
  const thrown = page.error ?? minutes.error
  if (page.data !== undefined && minutes.data !== undefined)
    return <Projection page={page.data} minutes={minutes.data} />
  return <Box p="var(--s8)">{thrown === null ? <Waiting rows={6} /> : <ErrorMessage thrown={thrown} />}</Box>
}

interface Props {
  readonly page: MeetingPage
  readonly minutes: Minutes
}

function Projection({ page, minutes }: Props) {
  const { summary, meeting, agenda } = page
  const now = useNow()
  const running = runningAgenda(agenda, meeting, now)
  const section = useShownSection(minutes, running.current?.item ?? null)
  useDocumentTitle(`${summary.title} – Projection – Concerto`)
  useFullScreenKey()
  return (
    <div className={classes.wall}>
      <header className={classes.head}>
        <Title order={1} id="page-title" tabIndex={-1} fz="var(--figure)">
          <Ordinals>{summary.title}</Ordinals>
        </Title>
        <time className={classes.clock} dateTime={now}>
          {hour(now)}
        </time>
      </header>
      <ProjectedPoint running={running} suspendedAt={meeting.suspendedAt} />
      <Frame label="Ce que voit la salle" className={classes.text}>
        {section === null ? (
          <ProjectedAgenda meeting={meeting} agenda={agenda} />
        ) : (
          <ProjectedSection key={section.id} section={section} minutes={minutes} />
        )}
      </Frame>
      <footer className={classes.foot}>
        <LinkAnchor to="/reunions/$meeting/salle" params={{ meeting: meeting.id }}>
          Revenir à la salle
        </LinkAnchor>
        <KeyHints hints={[fullScreenKey]} />
      </footer>
    </div>
  )
}

/** The text that the room shows; where no room is open, the first of the current point. */
function useShownSection({ meeting, sections }: Minutes, current: AgendaItem | null): Section | null {
  const [shown, setShown] = useState<ShownText | null>(null)
  useEffect(() => hearShown((heard) => heard.meeting === meeting.id && setShown(heard)), [meeting.id])
  const followed = sections.find(({ id }) => id === shown?.section)
  return followed ?? firstText(sections.filter(({ agendaItem }) => agendaItem !== null && agendaItem === current?.id))
}

interface ProjectedAgendaProps {
  readonly meeting: Meeting
  readonly agenda: readonly AgendaItem[]
}

/** What the wall shows while no text is shown: what the session is made of. */
function ProjectedAgenda({ meeting, agenda }: ProjectedAgendaProps) {
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

interface ProjectedPointProps {
  readonly running: RunningAgenda
  readonly suspendedAt: string | null
}

/** One line: the point, how long it has taken, when the session should end. */
function ProjectedPoint({ running, suspendedAt }: ProjectedPointProps) {
  const { current, currentEnd } = running
  if (suspendedAt !== null) return <p className={classes.point}>Séance suspendue depuis {hour(suspendedAt)}</p>
  if (current === null) return null
  const { minutes, title } = current.item
  const spent = current.spent ?? 0
  return (
    <div className={classes.point}>
      <strong>{title ?? 'Pause'}</strong>
      <span>
        {plural(spent, 'min', 'min')}
        {minutes !== null && ` sur ${minutes}`}
        {currentEnd !== null && `, jusqu’à ${hour(currentEnd)}`}
      </span>
      {minutes !== null && minutes > 0 && (
        <Progress
          flex={1}
          miw={120}
          value={Math.min(100, (spent / minutes) * 100)}
          color={spent > minutes ? 'brique' : 'sapin'}
          aria-label="Temps passé sur ce point"
        />
      )}
      <span>{expectedEndWords(running)}</span>
    </div>
  )
}
