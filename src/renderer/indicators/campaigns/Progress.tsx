import { Progress as Bar } from '@mantine/core'
import type { AnswerCounts } from '#shared/contract/indicators/campaigns.ts'
import { progressPercent, progressWords } from './campaign-words.ts'
import classes from './campaigns.module.css'

/** How many workbooks came, as a bar and in words. */
export function Progress({ counts }: { readonly counts: AnswerCounts }) {
  return (
    <div className={classes.progress}>
      <Bar value={progressPercent(counts)} size={8} aria-label="Classeurs reçus" />
      <span>{progressWords(counts)}</span>
    </div>
  )
}
