import { Stack } from '@mantine/core'
import type { NewsPage } from '#shared/contract/roadmap/news.ts'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { Section } from '../../../components/Section.tsx'

/** When it is told and when it happens, who tells it, and what it is about; each saved as it changes. */
export function NewsFacts({ page: { item, actor, fiche, need } }: { readonly page: NewsPage }) {
  const of = { record: 'newsItem', row: item } as const
  return (
    <Section title="À propos">
      <Stack gap="md" pt="xs">
        <RecordField {...of} field="publishedOn" />
        <RecordField {...of} field="happensOn" />
        <RecordField {...of} field="link" description="Une adresse qui commence par https://" />
        <RecordField {...of} field="actor" current={actor} />
        <RecordField {...of} field="sector" />
        <RecordField {...of} field="axis" />
        <RecordField {...of} field="fiche" current={fiche} />
        <RecordField {...of} field="need" current={need} />
      </Stack>
    </Section>
  )
}
