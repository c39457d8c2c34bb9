import { IconLock } from '@tabler/icons-react'
import { isUntreated } from '#shared/records/untreated.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { NonTraite } from '../../components/NonTraite.tsx'
import { plural } from '../../words/numbers.ts'
import classes from './room.module.css'

interface Props {
  readonly text: RichText | null
  /** Where it comes from, « de la concertation 1 », when it is not written here. */
  readonly from?: string | null
}

/** How much a cell says, at the right of its name; « saisie en cours » while the cursor is in it. */
export function CellState({ text, from = null }: Props) {
  if (from !== null)
    return (
      <span className={classes.state}>
        <IconLock size={15} stroke={1.6} aria-hidden="true" /> repris {from}
      </span>
    )
  const lines = text === null ? 0 : linesOf(text).length
  return (
    <>
      <span className={classes.state} data-count>
        {isUntreated(text) ? <NonTraite /> : lines === 0 ? 'vide' : plural(lines, 'ligne', 'lignes')}
      </span>
      <span className={classes.state} data-typing aria-hidden="true">
        saisie en cours
      </span>
    </>
  )
}
