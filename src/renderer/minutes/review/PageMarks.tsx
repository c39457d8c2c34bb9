import type { Remark } from '#shared/records/minutes/remark.ts'
import { markId } from './remark-focus.ts'
import classes from './review.module.css'
import { spreadMarks } from './spread-marks.ts'
import type { Placed } from './use-places.ts'

interface Props {
  readonly remarks: readonly Remark[]
  readonly placed: Placed
  readonly chosen: string | null
  /** Chooses a remark and takes the focus back to the list. */
  readonly choose: (key: string) => void
}

/** The numbers of the remarks in the margin of the page, each at the height of its words. */
export function PageMarks({ remarks, placed, chosen, choose }: Props) {
  const marks = remarks.flatMap((remark, index) =>
    (placed.get(remark.key) ?? []).map(({ top }, rank) => ({ remark, number: index + 1, rank, top })),
  )
  return (
    <div data-marks>
      {spreadMarks(marks).map(({ remark, number, rank, at }) => (
        <button
          key={`${remark.key} ${rank}`}
          type="button"
          id={rank === 0 ? markId(number) : undefined}
          className={classes.mark}
          data-chosen={remark.key === chosen || undefined}
          style={{ ['--at' as string]: `${at}px` }}
          aria-label={`Remarque ${number}\u00a0: ${remark.title}`}
          onClick={() => choose(remark.key)}
          onKeyDown={(event) => event.key === 'Escape' && choose(remark.key)}
        >
          {number}
        </button>
      ))}
    </div>
  )
}
