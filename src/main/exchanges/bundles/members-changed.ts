import type { Db } from '#main/db/db.ts'
import type { RowName } from '#main/db/intent.ts'
import { rows } from '#main/db/query.ts'
import { prepared } from '#main/db/statements.ts'
import { type KnownPoste, knownPostes, ofEitherKey, signerAmong } from '#main/kit/postes.ts'
import { awaitedHub, hasHub } from '#main/kit/shared-espace.ts'
import { rowNames } from '#main/kit/subject.ts'
import type { BundleSender, ChangedRow } from '#shared/contract/exchanges/bundles.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { records } from '#shared/records/records.ts'
import { isMemberRecord, type MemberRecord, memberRecords } from '#shared/records/workspace/member-records.ts'
import { removedField } from '#shared/sync/op.ts'
import { changedRow, type Side, sideIn } from './list-changes.ts'

type Values = NonNullable<Side['values']>

interface MemberRow {
  readonly record: MemberRecord
  readonly id: string
  readonly side: Side
}

/** Who takes part and what each may do, at one moment. */
export interface Members {
  readonly rows: ReadonlyMap<string, MemberRow>
  readonly postes: readonly KnownPoste[]
  /** Rows that some would have removed, and that are there. */
  readonly contested: ReadonlySet<string>
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
  postes: knownPostes(db),
  contested: new Set(
    prepared<[string], RowName>(db, 'SELECT record, row AS id FROM contested WHERE field = ?')
      .all(removedField)
      .map(keyOf),
  ),
  haveHub: hasHub(db),
  awaited: awaitedHub(db)?.verifying ?? null,
})

/** Who signed a bundle, as it was known before it: of a stranger, the six words are heard now. */
interface Carrier {
  readonly verifying: string
  readonly status: BundleSender['status']
}

/**
 * What a bundle changes of who takes part, and that whoever carries it may not: a hub alone may, of which nothing in the
 * bundle itself makes one (ME-15, until operations are signed). Anyone may present themselves, and be presented: a poste that
 * nobody checked, a member who consolidates nothing. But the hub that one awaits may come under other keys: whose words are heard,
 * and whom no row says yet, is believed to be the hub that its own entry says.
 * @param held what came and waits for what it follows
 */
export const beyondCarrier = (
  db: Db,
  before: Members,
  held: readonly RowName[],
  { verifying, status }: Carrier,
): readonly ChangedRow[] => {
  const after = membersOf(db)
  const isStranger = status === 'unknown' || status === 'left'
  const own = signerAmong((isStranger ? after : before).postes, verifying)?.member ?? null
  if (!before.haveHub || status === 'own' || before.awaited === verifying || isHub(before, own)) return []
  // The hub that invited this poste may have other keys since: its words were heard, and none of its rows has come.
  if (isStranger && before.awaited !== null && !isThere(before, own) && isHub(after, own)) return []
  const changed = [...new Map([...before.rows, ...after.rows])].flatMap(([key, name]) => {
    const [was, is] = [before.rows.get(key)?.side ?? nowhere, after.rows.get(key)?.side ?? nowhere]
    const isNewlyContested = after.contested.has(key) && !before.contested.has(key)
    return !isNewlyContested && isOpen(name.record, was.values, is.values, after, isStranger ? own : null)
      ? []
      : changedRow(name, was, is)
  })
  const waiting = new Map(held.filter(({ record }) => isMemberRecord(record)).map((name) => [keyOf(name), name]))
  return [...changed, ...[...waiting.values()].map((name) => waitingRow(db, name))]
}

/** What it will change is not known before what it follows has come, by whomever. */
const waitingRow = (db: Db, { record, id }: RowName): ChangedRow => ({
  record: record as MemberRecord,
  id: id as RowId,
  recordLabel: records[record as MemberRecord].label.one,
  name: rowNames(db)(record, id),
  kind: 'waiting',
  fields: [],
})

const memberIn = ({ rows }: Members, id: RowId | null): MemberRow | undefined =>
  id === null ? undefined : rows.get(keyOf({ record: 'member', id }))

const isThere = (members: Members, id: RowId | null): boolean => memberIn(members, id) !== undefined

const isHub = (members: Members, id: RowId | null): boolean => memberIn(members, id)?.side.values?.role === 'hub'

const nowhere: Side = { values: null, name: '', words: {} }

/** Whether anyone may carry this. @param heard whose six words are heard now */
const isOpen = (
  record: MemberRecord,
  was: Values | null,
  is: Values | null,
  after: Members,
  heard: RowId | null,
): boolean => {
  if (JSON.stringify(was) === JSON.stringify(is)) return true
  if (is === null || record === 'espace') return false
  const same = (...fields: readonly string[]) => fields.every((field) => was?.[field] === is[field])
  if (record === 'member')
    return was === null ? is.role === 'secretary' || is.role === 'coordinator' : same('role', 'sector')
  if (was !== null) return heard !== null && was.member === heard && is.leftOn !== null && same(...allButDeparture)
  const isHeld = is.checkedOn === null && is.checkedBy === null && is.leftOn === null
  return isHeld && ofEitherKey(after.postes, is).length <= 1
}

const allButDeparture = ['member', 'recipient', 'verifying', 'checkedOn', 'checkedBy']

const keyOf = ({ record, id }: RowName): string => `${record} ${id}`
