import type { Db } from '#main/db/db.ts'
import type { RowName } from '#main/db/intent.ts'
import { rows } from '#main/db/query.ts'
import { awaitedHub, hasHub } from '#main/kit/shared-espace.ts'
import { rowNames } from '#main/kit/subject.ts'
import type { ChangedRow } from '#shared/contract/exchanges/bundles.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type Poste, records } from '#shared/records/records.ts'
import { isMemberRecord, type MemberRecord, memberRecords } from '#shared/records/workspace/member-records.ts'
import { changedRow, type Side, sideIn } from './list-changes.ts'

type Values = NonNullable<Side['values']>

interface MemberRow {
  readonly record: MemberRecord
  readonly id: string
  readonly side: Side
}

/** Who takes part and what each may do, at one moment. */
interface Members {
  readonly rows: ReadonlyMap<string, MemberRow>
  /** `false`: nobody consolidates, and everybody says. */
  readonly haveHub: boolean
  /** Signing key of the hub that invited this poste, as long as its own entry has not come. */
  readonly awaited: string | null
}

export const membersOf = (db: Db): Members => ({
  rows: new Map(
    memberRecords.flatMap((record) =>
      rows(db, record).map(({ id }) => [keyOf({ record, id }), { record, id, side: sideIn(db)({ record, id }) }]),
    ),
  ),
  haveHub: hasHub(db),
  awaited: awaitedHub(db)?.verifying ?? null,
})

/** Who signed a bundle. */
interface Carrier {
  readonly verifying: string
  /** It is this very poste. */
  readonly isOwn: boolean
  /** It was known before: else its six words are heard now, and what it says of its own postes is believed. */
  readonly isKnown: boolean
}

/**
 * What a bundle changes of who takes part, and that whoever carries it may not: a hub alone may, of which nothing in the
 * bundle itself makes one (ME-15, until operations are signed). Anyone may present themselves, and be presented: a poste that
 * nobody checked, a member who consolidates nothing.
 * @param held what came and waits for what it follows
 */
export const beyondCarrier = (
  db: Db,
  before: Members,
  held: readonly RowName[],
  carrier: Carrier,
): readonly ChangedRow[] => {
  const after = membersOf(db)
  const own = ownerOf(before, carrier.verifying) ?? ownerOf(after, carrier.verifying)
  if (mayCarryAll(before, carrier, own)) return []
  const heard = carrier.isKnown ? null : own
  const changed = [...new Map([...before.rows, ...after.rows])].flatMap(([key, name]) => {
    const [was, is] = [before.rows.get(key)?.side ?? nowhere, after.rows.get(key)?.side ?? nowhere]
    return isOpen(name.record, was.values, is.values, before, heard) ? [] : changedRow(name, was, is)
  })
  return [...changed, ...held.filter(({ record }) => isMemberRecord(record)).map((name) => waitingRow(db, name))]
}

/** What it will change is not known before what it follows has come, by whomever. */
const waitingRow = (db: Db, { record, id }: RowName): ChangedRow => ({
  record: record as MemberRecord,
  id: id as RowId,
  recordLabel: records[record as MemberRecord].label.one,
  name: rowNames(db)(record, id),
  kind: 'changed',
  fields: [],
})

const mayCarryAll = (before: Members, { isOwn, verifying }: Carrier, own: string | null): boolean =>
  !before.haveHub ||
  isOwn ||
  before.awaited === verifying ||
  before.rows.get(keyOf({ record: 'member', id: own ?? '' }))?.side.values?.role === 'hub'

const nowhere: Side = { values: null, name: '', words: {} }

/** The member of a poste, by its signing key. */
const ownerOf = ({ rows }: Members, verifying: string): RowId | null =>
  postesIn(rows).find((poste) => poste.verifying === verifying)?.member ?? null

const postesIn = (rows: Members['rows']): readonly Partial<Poste>[] =>
  [...rows.values()].flatMap(({ record, side: { values } }) => (record === 'poste' && values !== null ? [values] : []))

/** Whether anyone may carry this. @param heard whose six words are heard now */
const isOpen = (
  record: MemberRecord,
  was: Values | null,
  is: Values | null,
  before: Members,
  heard: string | null,
): boolean => {
  if (JSON.stringify(was) === JSON.stringify(is)) return true
  if (is === null || record === 'espace') return false
  const same = (...fields: readonly string[]) => fields.every((field) => was?.[field] === is[field])
  if (record === 'member')
    return was === null ? is.role === 'secretary' || is.role === 'coordinator' : same('role', 'sector')
  if (was !== null) return heard !== null && was.member === heard && is.leftOn !== null && same(...allButDeparture)
  const isHeld = is.checkedOn === null && is.checkedBy === null && is.leftOn === null
  return isHeld && !postesIn(before.rows).some(({ verifying }) => verifying === is.verifying)
}

const allButDeparture = ['member', 'recipient', 'verifying', 'checkedOn', 'checkedBy']

const keyOf = ({ record, id }: RowName): string => `${record} ${id}`
