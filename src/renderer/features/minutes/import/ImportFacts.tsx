import type { ImportPreview } from '#shared/contract/minutes.ts'
import { previewSentences } from './preview-sentences.ts'
import classes from './import.module.css'

/** What was recognised, in sentences. */
export function ImportFacts({ preview }: { readonly preview: ImportPreview }) {
  return (
    <ul className={classes.facts}>
      {previewSentences(preview).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
