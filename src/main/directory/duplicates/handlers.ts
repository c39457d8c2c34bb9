import type { FeatureContext } from '#main/kit/context.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { duplicatesContract } from '#shared/contract/directory/duplicates.ts'
import { attachEntry } from './attach-entry.ts'
import { compareEntries } from './compare-entries.ts'
import { distinguishEntries } from './distinguish-entries.ts'
import { joinEntries } from './join-entries.ts'
import { listPairs } from './list-pairs.ts'
import { nearEntries } from './near-entries.ts'
import { searchDuplicates } from './search-duplicates.ts'
import { separateEntry } from './separate-entry.ts'

export const duplicatesHandlers = (context: FeatureContext): Handlers<typeof duplicatesContract> => ({
  list: () => listPairs(context),
  search: ({ job }) => searchDuplicates(context, job),
  near: ({ record, draft }) => nearEntries(context, record, draft),
  compare: ({ record, first, second }) => compareEntries(context, record, first, second),
  join: (input) => joinEntries(context, input),
  attach: ({ child, parent }) => attachEntry(context, child, parent),
  distinguish: ({ record, first, second }) => distinguishEntries(context, record, first, second),
  separate: ({ record, id }) => separateEntry(context, record, id),
})
