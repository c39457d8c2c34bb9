import { Title, VisuallyHidden } from '@mantine/core'
import type { MouseEvent } from 'react'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { LeaveRemark } from './LeaveRemark.tsx'
import { RepairButton } from './RepairButton.tsx'
import { titleId } from './remark-focus.ts'
import type { RemarkListProps } from './remark-list-props.ts'
import classes from './review.module.css'
import { detailSentence } from './review-words.ts'

interface Props extends RemarkListProps {
  readonly remark: Remark
  readonly number: number
}

/** Entrée, a click of no pointer, goes to the place; so does any click where the page is behind another tab. */
const goesThere = ({ detail, currentTarget }: MouseEvent): boolean =>
  detail === 0 || currentTarget.closest('[role=tabpanel]') !== null

/** A sentence, its place, the verb that repairs it, and « Laisser ainsi ». */
export function RemarkItem({ meeting, remark, number, chosen, choose, goTo, enter, onSettled }: Props) {
  const isChosen = remark.key === chosen
  return (
    <li className={classes.remark} data-chosen={isChosen || undefined} data-weight={remark.weight}>
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      <div className={classes.told}>
        <Title order={3} className={classes.title}>
          <button
            type="button"
            id={titleId(number)}
            data-title
            tabIndex={isChosen ? 0 : -1}
            aria-current={isChosen || undefined}
            onFocus={() => choose(remark.key)}
            onClick={(event) => goesThere(event) && goTo(remark.key)}
          >
            <VisuallyHidden>Remarque {number}&nbsp;: </VisuallyHidden>
            {remark.title}
          </button>
        </Title>
        <p className={classes.detail}>{detailSentence(remark)}</p>
        <div className={classes.verbs}>
          <RepairButton meeting={meeting} remark={remark} enter={enter} onSettled={onSettled} />
          {isChosen && <LeaveRemark meeting={meeting.id} remark={remark} onSettled={onSettled} />}
        </div>
      </div>
    </li>
  )
}
