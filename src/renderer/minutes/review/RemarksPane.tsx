import { Text, Title, VisuallyHidden } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { LeftRemark } from '#shared/records/minutes/remark.ts'
import { LeftRemarks } from './LeftRemarks.tsx'
import { RemarkItem } from './RemarkItem.tsx'
import { focusTitle } from './remark-focus.ts'
import type { RemarkListProps } from './remark-list-props.ts'
import classes from './review.module.css'
import { countSentence } from './review-words.ts'

interface Props extends RemarkListProps {
  readonly left: readonly LeftRemark[]
}

/** What the review found, at the right of the page. */
export function RemarksPane({ left, ...list }: Props) {
  const { remarks, meeting } = list
  return (
    <>
      <div className={classes.head}>
        <Title order={2}>Relecture</Title>
        <Text c="var(--ink-2)">{countSentence(remarks.length, left.length)}</Text>
      </div>
      {remarks.length === 0 ? (
        <Text my="lg">
          <strong>Rien à relever.</strong> Ce qui est annoncé est listé, chacun est à sa place, les liens ouvrent
          quelque chose.
        </Text>
      ) : (
        <RemarkList {...list} />
      )}
      <LeftRemarks meeting={meeting} left={left} />
      <VisuallyHidden component="p" role="status">
        {remarks.length === 0 ? 'Rien à relever.' : countSentence(remarks.length, left.length)}
      </VisuallyHidden>
    </>
  )
}

/** The remarks that wait: one stop for Tab among their titles, then arrows. */
function RemarkList(props: RemarkListProps) {
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
