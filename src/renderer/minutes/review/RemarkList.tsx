import type { KeyboardEvent } from 'react'
import { RemarkItem } from './RemarkItem.tsx'
import { focusTitle } from './remark-focus.ts'
import type { RemarkListProps } from './remark-list-props.ts'

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
    <ol onKeyDown={hear}>
      {remarks.map((remark, index) => (
        <RemarkItem key={remark.key} {...props} remark={remark} number={index + 1} />
      ))}
    </ol>
  )
}
