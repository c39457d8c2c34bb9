import type { NeedLine } from '#shared/contract/roadmap/needs.ts'
import { isOpenNeed } from '#shared/records/roadmap/need/long-awaited.ts'

/** What waits first, the oldest at the top, undated last; then the others, latest first. */
export const inReadingOrder = (lines: readonly NeedLine[]): readonly NeedLine[] => {
  const open = lines.filter(({ need }) => isOpenNeed(need))
  const others = lines.filter(({ need }) => !isOpenNeed(need))
  return [
    ...open.toSorted((a, b) => compare(a.need.raisedOn ?? never, b.need.raisedOn ?? never) || byId(a, b)),
    ...others.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || byId(a, b)),
  ]
}

const never = '9999-12-31'

const dayOf = ({ need }: NeedLine): string => need.answeredOn ?? need.raisedOn ?? ''

const byId = (a: NeedLine, b: NeedLine): number => compare(a.need.id, b.need.id)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
