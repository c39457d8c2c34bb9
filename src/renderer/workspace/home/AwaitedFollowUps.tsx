import { Checkbox, Text } from '@mantine/core'
import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import { isAwaited, isLate } from '#shared/records/meetings/awaited.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { followUpName, stageWords } from '../../meetings/follow-ups/follow-up-words.ts'
import { useSettle } from '../../meetings/follow-ups/use-settle.ts'
import { plural } from '../../words/numbers.ts'
import classes from './home.module.css'

/** As many as are read at a glance. */
const most = 5

/** What was decided or asked and is not done: late first, then soonest; ticked here. Nothing when nothing is awaited. */
export function AwaitedFollowUps() {
  const list = useApiQuery('followUps', 'list', { meeting: null }).data
  const awaited = (list?.lines ?? []).filter(({ followUp }) => isAwaited(followUp))
  if (list === undefined || awaited.length === 0) return null
  return (
    <Section
      title="Suites à donner"
      aside={
        <LinkAnchor to="/reunions/suites">{plural(awaited.length, 'suite attendue', 'suites attendues')}</LinkAnchor>
      }
    >
      <List ruled mt="xs">
        {awaited.slice(0, most).map((line) => (
          <AwaitedRow key={line.followUp.id} line={line} today={list.today} />
        ))}
      </List>
    </Section>
  )
}

function AwaitedRow({ line: { followUp, meeting }, today }: { readonly line: FollowUpLine; readonly today: string }) {
  const settle = useSettle()
  const stage = stageWords(followUp, today)
  return (
    <Row component="li" widths={['24px', 1]} gap="var(--s2) var(--s4)" align="stretch">
      <Checkbox
        aria-label={`Faite, ${followUpName(followUp)}`}
        checked={false}
        onChange={() => settle(followUp, 'done')}
        mt="var(--s1)"
      />
      <div className={classes.awaitedWords}>
        <Text component="strong" fw={600} lineClamp={3} title={followUp.text ?? undefined}>
          {followUp.text ?? followUpName(followUp)}
        </Text>
        <span>
          {stage !== '' && <span data-late={isLate(followUp, today) || undefined}>{stage}</span>}
          {followUp.bearer !== null && <span>{followUp.bearer}</span>}
          <LinkAnchor to="/reunions/$meeting/suites" params={{ meeting: meeting.id }}>
            <Ordinals>{meeting.title}</Ordinals>
          </LinkAnchor>
        </span>
      </div>
    </Row>
  )
}
