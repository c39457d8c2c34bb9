import type { Db } from '#main/db/db.ts'
import { latestBy, notedSendings } from '#main/kit/last-sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { CampaignActor } from '#shared/records/records.ts'

/** When it is noted, `YYYY-MM-DD`, that a structure was sent its workbook, and last reminded of it. */
export interface LastAsked {
  readonly sentOn: string | null
  readonly remindedOn: string | null
}

type Structure = Pick<CampaignActor, 'id' | 'remindedOn'>

/** Of any structure of any campaign. A reminder was noted in its row before sendings were told one by one. */
export const lastAsked = (db: Db): ((structure: Structure) => LastAsked) => {
  const [sent, reminded] = [lastTold(db, 'collection'), lastTold(db, 'collectionReminder')]
  return ({ id, remindedOn }) => ({ sentOn: sent(id), remindedOn: reminded(id) ?? remindedOn })
}

/** Whether it was asked at all. */
export const wasAsked = ({ sentOn, remindedOn }: LastAsked): boolean => sentOn !== null || remindedOn !== null

const lastTold = (db: Db, kind: 'collection' | 'collectionReminder'): ((structure: RowId) => string | null) => {
  const latest = latestBy(
    'campaignActor',
    notedSendings(db, kind).filter(({ way }) => way !== 'aside'),
  )
  return (structure) => latest.get(structure)?.on ?? null
}
