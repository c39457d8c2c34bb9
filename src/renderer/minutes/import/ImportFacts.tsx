import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import { CountList } from '../../components/CountList.tsx'
import classes from './import.module.css'
import { importCounts, whenAndWhere } from './preview-sentences.ts'

/** What was recognised: when and where, then what and how many. */
export function ImportFacts({ preview }: { readonly preview: ImportPreview }) {
  return (
    <>
      <p className={classes.when}>{whenAndWhere(preview)}</p>
      <CountList
        label="Ce qui a été reconnu"
        counts={importCounts(preview).map(({ count, noun }) => ({ key: noun, count, noun }))}
      />
    </>
  )
}
