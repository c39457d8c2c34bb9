import { Box, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import type { HomeView } from '#shared/contract/workspace/workspace.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Section } from '../../components/Section.tsx'
import { State } from '../../components/State.tsx'
import { dayOfMonth, monthName, weekday } from '../../words/dates.ts'
import { distance } from '../../words/distance.ts'
import { sentenceCase } from '../../words/numbers.ts'
import classes from './home.module.css'
import { type ReadinessItem, readiness, unfinishedPage } from './readiness.ts'

interface Props {
  readonly today: string
  readonly next: MeetingSummary | null
  readonly guests: HomeView['nextGuests']
}

/** The lead of the home page: the next meeting, and what its preparation lacks. */
export function NextMeeting({ today, next, guests }: Props) {
  const { sectors, member } = useWorkspace()
  if (next === null) return <NonePlanned />
  const own = sectors.find(({ id }) => id === member.sector)?.name
  // Another sector may hold one sooner: it is among those that follow.
  const isOwn = own === undefined || next.sector === null || next.sector === own
  const words = kindWords(next)
  const items = readiness(next, guests)
  const isRunning = next.state === 'running'
  const name = isRunning ? words.noun : words.next
  const whose = isOwn ? `Votre ${name}` : sentenceCase(name)
  const when = isRunning ? ', en cours' : next.date === null ? '' : `, ${distance(today, next.date)}`
  return (
    <Section look="label" title={`${whose}${when}`}>
      <div className={classes.lead}>
        {next.date !== null && <DayBlock date={next.date} />}
        <Box flex={1} miw={0}>
          <Group gap="var(--s3) var(--s6)" align="flex-start" justify="space-between">
            <div>
              <Title order={3} size="h2">
                <Ordinals>{next.title}</Ordinals>
              </Title>
              <Text c="var(--ink-2)">
                {[next.series, next.sector && `secteur ${next.sector}`].filter(Boolean).join(', ')}
              </Text>
            </div>
            <LinkButton
              to={isRunning ? '/reunions/$meeting/salle' : unfinishedPage(items)}
              params={{ meeting: next.id }}
              variant="filled"
            >
              {isRunning ? 'Revenir dans la salle' : `Préparer ${words.the}`}
            </LinkButton>
          </Group>
          <Readiness items={items} />
        </Box>
      </div>
    </Section>
  )
}

function DayBlock({ date }: { readonly date: string }) {
  return (
    <p className={classes.day}>
      <span>{weekday(date)}</span>
      <strong>{dayOfMonth(date)}</strong>
      <span>{monthName(date)}</span>
    </p>
  )
}

function NonePlanned() {
  return (
    <Section look="label" title="Prochaine réunion">
      <EmptyState
        order={3}
        title="Aucune réunion n’est prévue."
        action={
          <LinkButton to="/reunions" search={{ nouvelle: true }} variant="filled">
            Préparer une réunion
          </LinkButton>
        }
      >
        Celles qui sont passées restent dans la liste des réunions.
      </EmptyState>
    </Section>
  )
}

/** What is ready for a meeting and what is not, side by side. */
function Readiness({ items }: { readonly items: readonly ReadinessItem[] }) {
  return (
    <ul className={classes.ready}>
      {items.map(({ label, ready, words }) => (
        <li key={label} className={classes.item}>
          <strong>
            <State icon={ready ? IconCircleCheck : IconAlertTriangle} tone={ready ? 'ink' : 'ochre'}>
              {label}
            </State>
          </strong>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
