import { Text } from '@mantine/core'
import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import { CountList } from '../../components/CountList.tsx'
import { importCounts, whenAndWhere } from './preview-sentences.ts'

/** What was recognised: when and where, then what and how many. */
export function ImportFacts({ preview }: { readonly preview: ImportPreview }) {
  return (
    <>
      <Text mt="var(--s1)" mb="md">
        {whenAndWhere(preview)}
      </Text>
      <CountList
        label="Ce qui a été reconnu"
        counts={importCounts(preview).map(({ count, noun }) => ({ key: noun, count, noun }))}
      />
    </>
  )
}
