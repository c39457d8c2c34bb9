import type { ImportPreview } from '#shared/contract/minutes.ts'
import { figure } from '../../../words/numbers.ts'
import classes from './import.module.css'
import { importCounts, whenAndWhere } from './preview-sentences.ts'

/** What was recognised: when and where, then what and how many. */
export function ImportFacts({ preview }: { readonly preview: ImportPreview }) {
  return (
    <>
      <p className={classes.when}>{whenAndWhere(preview)}</p>
      <ul className={classes.counts} aria-label="Ce qui a été reconnu">
        {importCounts(preview).map(({ count, noun }) => (
          <li key={noun}>
            <span className={classes.count}>{figure(count)}</span> {noun}
          </li>
        ))}
      </ul>
    </>
  )
}
