import type { Db } from '#main/db/db.ts'
import { latestBy, type NotedRow, notedSendings } from '#main/kit/last-sendings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { CampaignActor } from '#shared/records/records.ts'

/** What is noted of a structure of a campaign, the latest of each kind; `null`: nothing is. */
export interface LastAsked {
  readonly sent: NotedRow | null
  readonly reminded: NotedRow | null
  /** When it is noted that it was sent its workbook, and last reminded of it: `YYYY-MM-DD`. To be left aside is not to be asked. */
  readonly sentOn: string | null
  readonly remindedOn: string | null
}

type Structure = Pick<CampaignActor, 'id' | 'remindedOn'>

/** Of any structure of any campaign. A reminder was noted in its row before sendings were told one by one. */
export const lastAsked = (db: Db): ((structure: Structure) => LastAsked) => {
  const [sent, reminded] = [lastNoted(db, 'collection'), lastNoted(db, 'collectionReminder')]
  return ({ id, remindedOn }) => ({
    sent: sent.any.get(id) ?? null,
    reminded: reminded.any.get(id) ?? null,
    sentOn: sent.told.get(id)?.on ?? null,
    remindedOn: reminded.told.get(id)?.on ?? remindedOn,
  })
}

interface LastNoted {
  readonly any: ReadonlyMap<RowId, NotedRow>
  readonly told: ReadonlyMap<RowId, NotedRow>
}

const lastNoted = (db: Db, kind: 'collection' | 'collectionReminder'): LastNoted => {
  const noted = notedSendings(db, kind)
  return { any: latestBy('campaignActor', noted), told: latestBy('campaignActor', noted.filter(isTold)) }
}

const isTold = ({ way }: NotedRow): boolean => way !== 'aside'
