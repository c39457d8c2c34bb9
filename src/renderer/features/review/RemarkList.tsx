import type { KeyboardEvent } from 'react'
import type { Remark } from '#shared/domain/review/remark.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { RemarkItem } from './RemarkItem.tsx'
import { focusTitle } from './remark-focus.ts'
import classes from './review.module.css'
import type { Placed } from './use-places.ts'

export interface RemarkListProps {
  readonly meeting: RowId
  readonly remarks: readonly Remark[]
  readonly placed: Placed
  readonly chosen: string | null
  readonly choose: (key: string) => void
  /** Takes the focus to the remark's place on the page. */
  readonly goTo: (key: string) => void
  /** Something was settled: the focus must not be lost with its button. */
  readonly onSettled: () => void
}

/** The remarks that wait: one stop for Tab among their titles, then arrows. */
export function RemarkList(props: RemarkListProps) {
  const { remarks, chosen, choose } = props
  const hear = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || target.dataset.title === undefined) return
    const next = remarks[remarks.findIndex(({ key }) => key === chosen) + step]
    if (next === undefined) return
    event.preventDefault()
    choose(next.key)
    focusTitle(remarks.indexOf(next) + 1)
  }
  return (
    <ol className={classes.remarks} onKeyDown={hear}>
      {remarks.map((remark, index) => (
        <RemarkItem key={remark.key} {...props} remark={remark} number={index + 1} />
      ))}
    </ol>
  )
}
