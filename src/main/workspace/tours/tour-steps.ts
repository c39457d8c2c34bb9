import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { type Tour, type TourName, type TourStepKey, tourSteps } from '#shared/contract/workspace/tours.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'

type Done<Name extends TourName> = {
  readonly [Key in Exclude<TourStepKey<Name>, 'create'>]: (db: Db, subject: RowId) => boolean
}

/** What each step of a tour asks of what was begun. */
const done: { readonly [Name in TourName]: Done<Name> } = {
  meeting: {
    invite: (db, id) => rows(db, 'attendance', (q) => q.where('meeting', '=', id).where('invited', '=', 1)).length > 1,
    open: (db, id) => row(db, 'meeting', id)?.openedAt != null,
    arrive: (db, id) =>
      rows(db, 'attendance', (q) => q.where('meeting', '=', id).where('status', '=', 'present')).length > 0,
    write: (db, id) => rows(db, 'section', (q) => q.where('meeting', '=', id).where('body', 'is not', null)).length > 0,
    close: (db, id) => row(db, 'meeting', id)?.closedAt != null,
    validate: (db, id) => row(db, 'meeting', id)?.state === 'validated',
  },
  forum: {
    programme: (db, id) =>
      rows(db, 'programmeRoom', (q) => q.where('meeting', '=', id)).length > 0 &&
      rows(db, 'programmeItem', (q) => q.where('meeting', '=', id)).length > 1,
    invite: (db, id) => rows(db, 'attendance', (q) => q.where('meeting', '=', id)).length > 0,
    tell: (db, id) => rows(db, 'sending', (q) => q.where('meeting', '=', id)).length > 0,
  },
  collection: {
    tell: (db, id) =>
      askedBy(db, id).some((one) => rows(db, 'sending', (q) => q.where('campaignActor', '=', one.id)).length > 0),
    receive: (db, id) => askedBy(db, id).some(({ receivedOn }) => receivedOn !== null),
  },
}

const askedBy = (db: Db, campaign: RowId) => rows(db, 'campaignActor', (q) => q.where('campaign', '=', campaign))

/** The last one begun after `after` that still stands. */
const subjectOf = (db: Db, name: TourName, after: string): RowId | null => {
  if (name === 'collection')
    return rows(db, 'campaign', (q) => q.where('id', '>', after).orderBy('id', 'desc').limit(1))[0]?.id ?? null
  const begun = rows(db, 'meeting', (q) => q.where('id', '>', after).orderBy('id', 'desc'))
  return begun.find((one) => hasProgramme(one) === (name === 'forum'))?.id ?? null
}

export const tourOf = (db: Db, name: TourName, after: string): Tour => {
  const subject = subjectOf(db, name, after)
  const asks: Readonly<Record<string, (db: Db, subject: RowId) => boolean>> = done[name]
  return {
    name,
    subject,
    steps: tourSteps[name].map((key) => ({
      key,
      done: subject !== null && (key === 'create' || asks[key]?.(db, subject) === true),
    })),
  }
}
