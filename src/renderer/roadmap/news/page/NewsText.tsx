import { Stack } from '@mantine/core'
import type { NewsItem } from '#shared/records/records.ts'
import { newsItem } from '#shared/records/roadmap/news-item.ts'
import { LongEditor } from '../../../components/editor/LongEditor.tsx'
import { TextField } from '../../../components/fields/TextField.tsx'
import { Section } from '../../../components/Section.tsx'
import { useTypedRow } from '../../../components/saving/use-typed-row.ts'
import { useWriting } from '../../../components/saving/writing.tsx'

const { fields } = newsItem

/** The title and the text, saved as they are written. */
export function NewsText(props: { readonly item: NewsItem }) {
  const item = useTypedRow(props.item)
  const { queue } = useWriting()
  return (
    <Section title="Texte">
      <Stack gap="md" pt="xs">
        <TextField
          label={fields.title.label}
          required
          maxLength={fields.title.max}
          value={item.title}
          onSave={(title) => queue.save({ record: 'newsItem', id: item.id, changes: { title } })}
        />
        <LongEditor
          record="newsItem"
          id={item.id}
          field="body"
          value={item.body}
          label="Texte de l’actualité"
          placeholder="Ce qu’il y a à dire, en quelques phrases"
        />
      </Stack>
    </Section>
  )
}
