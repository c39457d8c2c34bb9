import type { RefusedLine } from '#shared/contract/indicators/figures-import.ts'
import { refusedCellWords } from '#shared/records/indicators/refused-cell/refused-cell-words.ts'
import { State } from '../../../components/State.tsx'
import classes from '../campaigns.module.css'
import { effectLooks } from './reading-words.ts'

/** Each cell that cannot be taken, as one finds it in the file. */
export function RefusedCells({ refused, of }: { readonly refused: readonly RefusedLine[]; readonly of: string }) {
  if (refused.length === 0) return null
  const { icon, tone } = effectLooks.refused
  return (
    <ul className={classes.refused} aria-label={`Cellules refusées, ${of}`}>
      {refused.map((cell) => (
        <li key={`${cell.address} ${cell.reason}`}>
          <State icon={icon} tone={tone}>
            {refusedCellWords(cell)}
          </State>
          <span className={classes.what}>{cell.what}</span>
        </li>
      ))}
    </ul>
  )
}
