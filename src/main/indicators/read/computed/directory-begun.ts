import { rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { createdOn } from '#shared/kernel/ids.ts'

/** Whether the directory had an entry on a day: one made by then, or that says it was known by then. */
export const directoryHadBegun = ({ workspace: { db } }: FeatureContext, day: string): boolean =>
  [...rows(db, 'actor'), ...rows(db, 'place')].some(({ id, verifiedOn, updatedOn }) =>
    [createdOn(id), verifiedOn, updatedOn].some((known) => known !== null && known <= day),
  )
