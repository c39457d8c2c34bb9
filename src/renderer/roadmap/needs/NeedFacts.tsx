import { Stack, Text } from '@mantine/core'
import type { NeedLine } from '#shared/contract/roadmap/needs.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import type { need as declaration } from '#shared/records/roadmap/need.ts'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { useRowUpdate } from '../../components/fields/use-row-update.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Section } from '../../components/Section.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { audienceHint } from './need-words.ts'
import { WhereField } from './WhereField.tsx'

/** What was said, by whom, for whom, where and when; each saved as it changes. */
export function NeedFacts({ line: { need: read, actor, meeting, area } }: { readonly line: NeedLine }) {
  const need = useTypedRow(read)
  const { write } = useRowUpdate()
  const set = (changes: ChangesOf<typeof declaration>) => write({ record: 'need', id: need.id, changes })
  return (
    <Section title="Ce qui a été dit">
      <Stack gap="md" pt="xs">
        <RecordField record="need" row={need} field="text" required />
        <RecordField record="need" row={need} field="audience" description={audienceHint} />
        <WhereField value={need} unknown={area} onChange={(where) => void set(where)} />
        <RecordField record="need" row={need} field="raisedOn" />
        <RecordField record="need" row={need} field="origin" />
        {(need.origin === 'actor' || need.actor !== null) && (
          <RecordField
            record="need"
            row={need}
            field="actor"
            current={need.actor === null || actor === null ? null : { id: need.actor, name: actor }}
          />
        )}
        {meeting !== null && (
          <Text>
            Entendu {kindWords(meeting).toThe}{' '}
            <LinkAnchor to="/reunions/$meeting" params={{ meeting: meeting.id }}>
              <Ordinals>{meeting.title}</Ordinals>
            </LinkAnchor>
            .
          </Text>
        )}
      </Stack>
    </Section>
  )
}
