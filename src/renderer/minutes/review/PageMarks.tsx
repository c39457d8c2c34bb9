import type { Remark } from '#shared/records/minutes/remark.ts'
import { markId } from './remark-focus.ts'
import classes from './review.module.css'
import { spreadMarks } from './spread-marks.ts'
import type { Placed } from './use-places.ts'

interface Props {
  readonly remarks: readonly Remark[]
  readonly placed: Placed
  readonly page: number
  readonly chosen: string | null
  /** Chooses a remark and takes the focus back to the list. */
  readonly choose: (key: string) => void
}

/** The numbers of the remarks in the margin of the page, each at the height of its words. */
export function PageMarks({ remarks, placed, page, chosen, choose }: Props) {
  const marks = remarks.flatMap((remark, index) =>
    (placed.get(remark.key) ?? [])
      .filter((words) => words.page === page)
      .map((words, rank) => ({ remark, number: index + 1, rank, top: words.top })),
  )
  return spreadMarks(marks).map(({ remark, number, rank, at }) => (
    <div
      key={`${remark.key} ${rank}`}
      className={classes.margin}
      data-chosen={remark.key === chosen || undefined}
      style={{ ['--at' as string]: `${at}px` }}
    >
      <span className={classes.lead} />
      <button
        type="button"
        id={rank === 0 ? markId(number) : undefined}
        className={classes.mark}
        aria-label={`Remarque ${number}\u00a0: ${remark.title}`}
        onClick={() => choose(remark.key)}
        onKeyDown={(event) => event.key === 'Escape' && choose(remark.key)}
      >
        {number}
      </button>
    </div>
  ))
}
