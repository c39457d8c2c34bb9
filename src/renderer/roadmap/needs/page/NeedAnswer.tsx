import { SegmentedControl, Stack } from '@mantine/core'
import type { Need } from '#shared/records/records.ts'
import { needStates } from '#shared/records/roadmap/need/need.ts'
import { optionsOf, selected } from '../../../components/fields/options.ts'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { Section } from '../../../components/Section.tsx'
import { useNeedVerbs } from '../use-need-verbs.ts'

/** What became of it: its state in one gesture, the words of the answer, their day. */
export function NeedAnswer({ need }: { readonly need: Need }) {
  const { settle } = useNeedVerbs()
  return (
    <Section title="Ce qui a été répondu">
      <Stack gap="md" pt="xs" align="stretch">
        <SegmentedControl
          aria-label="État"
          {...selected(optionsOf(needStates), need.state ?? 'open')}
          onChange={(state) => settle(need, state as keyof typeof needStates)}
        />
        <RecordField record="need" row={need} field="answer" />
        {need.state === 'answered' && <RecordField record="need" row={need} field="answeredOn" />}
      </Stack>
    </Section>
  )
}
