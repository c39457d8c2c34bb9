import { VisuallyHidden } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { printedNumbers } from '#shared/records/minutes/printed-numbers.ts'
import type { Remark } from '#shared/records/minutes/remark.ts'
import { Label } from '../../components/plain/Label.tsx'
import { agree } from '../../words/numbers.ts'
import plan from '../write/plan/plan.module.css'
import { sectionName } from '../write/section-names.ts'
import classes from './review.module.css'
import { asks } from './review-words.ts'

interface Props {
  readonly minutes: Minutes
  readonly remarks: readonly Remark[]
  /** The section where one is. */
  readonly current: RowId | null
  readonly show: (section: RowId) => void
}

/** The document's plan: where something waits. */
export function ReviewPlan({ minutes, remarks, current, show }: Props) {
  const numbers = printedNumbers(minutes)
  return (
    <>
      <Label order={2} p="var(--s4) var(--s6) var(--s3)">
        Plan du document
      </Label>
      <ul className={`${plan.list} ${classes.plan}`}>
        {minutes.sections.map((section) => (
          <li key={section.id}>
            <button
              type="button"
              className={plan.item}
              data-level={section.kind === 'front' ? 1 : Math.min(section.level ?? 1, 4)}
              aria-current={section.id === current || undefined}
              title={sectionName(section)}
              onClick={() => show(section.id)}
            >
              <span className={plan.name}>
                {numbers.get(section.id) != null && `${numbers.get(section.id)}. `}
                {sectionName(section)}
              </span>
              <Flags count={waitingIn(section.id, remarks)} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is only good to know waits for nobody. */
const waitingIn = (section: RowId, remarks: readonly Remark[]): number =>
  remarks.filter((remark) => asks(remark) && remark.places.some((place) => place.section === section)).length

function Flags({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <span className={classes.flags}>
      <IconFlag size={16} stroke={1.6} aria-hidden="true" />
      {count}
      <VisuallyHidden>&nbsp;{agree(count, 'remarque', 'remarques')}</VisuallyHidden>
    </span>
  )
}
