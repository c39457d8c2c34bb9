import { Button, Group } from '@mantine/core'
import { IconQuote } from '@tabler/icons-react'
import type { SaidFollowUp } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { followUpKinds } from '#shared/records/meetings/follow-up.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { saidDueDay } from '#shared/text/said-due-day.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Proposal } from '../../components/Proposal.tsx'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { shortDateWithYear } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import { followUpName, followUpOfSaid } from './follow-up-words.ts'

/** What the texts mark as an action or a decision and nobody took up: one gesture adds one, or all. */
export function SaidInTexts({ meeting, today }: { readonly meeting: RowId; readonly today: string }) {
  const said = useApiQuery('followUps', 'said', { meeting }).data ?? []
  const held = useApiQuery('meetings', 'page', { id: meeting }).data?.meeting
  const add = useGesture('followUps', 'add')
  if (said.length === 0 || held === undefined) return null
  const saidOn = held.date ?? today
  const take = (some: readonly SaidFollowUp[], dueOn: string | null = null) =>
    add.act(
      { meeting, items: some.slice(0, 200).map((one) => followUpOfSaid(one, dueOn)) },
      ({ ids }) => `${sentenceCase(counted(ids.length, 'suite reprise', 'suites reprises', 'f'))} des textes`,
    )
  return (
    <Section
      title="À reprendre des textes"
      look="label"
      aside={
        said.length > 1 && (
          <Button size="xs" variant="subtle" onClick={() => take(said)} disabled={add.isPending}>
            Tout reprendre
          </Button>
        )
      }
    >
      <List gap="sm" mt="sm">
        {said.map((one) => (
          <li key={`${one.section.id} ${one.text}`}>
            <Proposal
              icon={IconQuote}
              tone="quiet"
              from={
                <>
                  {one.bearer !== null && `${one.bearer.name}. `}Dans <Ordinals>{quoted(one.section.title)}</Ordinals>
                </>
              }
              action={
                <Group gap="xs">
                  <TakeDue said={one} saidOn={saidOn} take={(dueOn) => take([one], dueOn)} disabled={add.isPending} />
                  <Button
                    aria-label={`Reprendre ${quoted(followUpName(one))}`}
                    onClick={() => take([one])}
                    disabled={add.isPending}
                  >
                    Reprendre
                  </Button>
                </Group>
              }
            >
              {choiceWord(followUpKinds, one.kind)}
              {'\u00A0'}: {one.text}
            </Proposal>
          </li>
        ))}
      </List>
    </Section>
  )
}

interface DueProps {
  readonly said: SaidFollowUp
  /** When it was said, `YYYY-MM-DD`. */
  readonly saidOn: string
  readonly take: (dueOn: string) => void
  readonly disabled: boolean
}

/** What says in its words when it is due may be taken up with that day. */
function TakeDue({ said, saidOn, take, disabled }: DueProps) {
  const due = saidDueDay(said.text, saidOn)
  if (due === null) return null
  return (
    <Button
      aria-label={`Reprendre pour le ${shortDateWithYear(due.day)} ${quoted(followUpName(said))}`}
      onClick={() => take(due.day)}
      disabled={disabled}
    >
      Reprendre pour le {shortDateWithYear(due.day)}
    </Button>
  )
}
