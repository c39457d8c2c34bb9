import { rows } from '#main/db/query.ts'
import { entryIds } from '#main/directory/read/entry-ids.ts'
import { laterOf } from '#main/directory/read/known-on.ts'
import { sectorsOfStructures } from '#main/directory/read/whereabouts.ts'
import { localDay } from '#main/kit/local-day.ts'
import { directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import { freshnesses, freshnessOf, isUpToDate } from '#shared/records/directory/freshness.ts'
import { longDate } from '#shared/text/french-dates.ts'
import type { Computation } from './computation.ts'
import { directoryHadBegun } from './directory-begun.ts'

export const directoryUpToDate: Computation = {
  of: 'state',
  reads: 'sum',
  hadBegun: directoryHadBegun,
  rows: (context) => {
    const today = localDay(context.clock.now())
    const sectors = sectorsOfStructures(context)
    const actors = new Map(rows(context.workspace.db, 'actor').map((actor) => [actor.id, actor]))
    return coveredStructures(context).flatMap((id) => {
      const actor = actors.get(id)
      if (actor === undefined) return []
      const known = laterOf(actor)
      const freshness = freshnessOf(known, today)
      return [
        {
          key: id,
          label: actor.name ?? 'Structure sans nom',
          detail: `${freshnesses[freshness]}${known === null ? '' : `, ${longDate(known)}`}`,
          sector: sectors.get(id) ?? null,
          value: isUpToDate(freshness) ? 1 : 0,
          outOf: 1,
          entry: { record: 'actor', id },
        },
      ]
    })
  },
}

const coveredStructures = (context: Parameters<Computation['rows']>[0]) =>
  entryIds(context, {
    list: 'actors',
    filter: directoryFilterSchema.parse({}),
    sort: { column: 'name', descending: false },
  })
