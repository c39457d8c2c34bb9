import { readMeta } from '#main/db/meta.ts'
import { row, rows } from '#main/db/query.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { RelanceMail } from '#shared/contract/directory/directory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Place } from '#shared/records/records.ts'
import { composeRelance } from './compose-relance.ts'
import { hoursOnOneLine } from './hours-in-french.ts'
import { placesOf } from './places-of.ts'
import { laterOf } from './read/known-on.ts'
import { professionalAddresses } from './read/professional-addresses.ts'

/** A mail by which a structure checks its entry: nothing is sent, the person's own mail program does. */
export const relanceMail = async (context: FeatureContext, id: RowId): Promise<RelanceMail> => {
  const { db } = context.workspace
  const { standing, ids } = sameEntry(db, 'actor', id)
  const actor = demand(db, 'actor', standing)
  const mail = composeRelance({
    actor,
    places: await Promise.all(placesOf(db, ids).map(withHours)),
    espace: rows(db, 'espace', (q) => q.orderBy('id').limit(1))[0] ?? null,
    knownOn: laterOf(actor),
    sender: row(db, 'member', readMeta(db, 'member'))?.name ?? null,
  })
  return { to: professionalAddresses(db, [standing], localDay(context.clock.now())).get(standing) ?? [], ...mail }
}

const withHours = async (place: Place) => ({ ...place, hours: await hoursOnOneLine(place.openingHours) })
