import type { ImportPreview } from '#shared/contract/minutes.ts'
import classes from './import.module.css'
import { previewSentences } from './preview-sentences.ts'

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
