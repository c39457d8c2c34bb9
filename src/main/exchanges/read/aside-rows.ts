import { row, rows } from '#main/db/query.ts'
import { endedIn, isStatement, rightsIn } from '#main/db/rights-of-log.ts'
import { prepared } from '#main/db/statements.ts'
import { type OpLine, opId } from '#main/db/stored-op.ts'
import { type TxAround, txAround } from '#main/db/tx-around.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { posteOf } from '#main/kit/postes.ts'
import { screenOf } from '#main/kit/screen-of.ts'
import { rowNames } from '#main/kit/subject.ts'
import type { AsideRow } from '#shared/contract/exchanges/aside.ts'
import type { ReplicaId, RowId } from '#shared/kernel/ids.ts'
import type { Aside } from '#shared/records/exchanges/aside.ts'
import { isOnce } from '#shared/records/once.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { fieldOf, printedWords } from '#shared/records/value-words.ts'
import { isBranch, replicaOfBranch } from '#shared/sync/branch.ts'
import { type Changes, opName, parseChanges, removedField } from '#shared/sync/op.ts'

/** What one poste wrote in one row, as it would stand. */
export interface AsideGroup {
  readonly record: RecordName
  readonly id: RowId
  readonly why: Aside
  /** Signing key. */
  readonly poste: string | null
  /** Of a replica that wrote twice, in which of its branches. */
  readonly branch: ReplicaId | null
  readonly at: string
  readonly values: Changes
  readonly ops: readonly string[]
}

type AsideLine = OpLine & { readonly why: Aside }

/**
 * What is set aside, of which no hub decided, and that would change what is shown; the latest first. What a newcomer writes as
 * they join is what their invitation said: it is no news of theirs.
 */
export const asideGroups = (workspace: WorkspaceDb): readonly AsideGroup[] => {
  const ended = endedIn(workspace.db)
  return allAside(workspace).filter(({ branch }) => branch === null || ended.has(replicaOfBranch(branch)))
}

/** The same, and what is in the branches of which somebody is asked first which one stands. */
export const allAside = ({ db, names }: WorkspaceDb): readonly AsideGroup[] => {
  const decided = new Set(rows(db, 'examined').flatMap(({ ops }) => ops?.names ?? []))
  const rights = rightsIn(db)
  const lines = prepared<[], AsideLine>(
    db,
    'SELECT op.n, op.record, op.row, op.changes, op.prev, aside.why FROM aside JOIN op ON op.n = aside.op ORDER BY op.n',
  ).all()
  const ops = lines
    .filter(({ record }) => Object.hasOwn(records, record))
    .map((line) => {
      const id = opId(names, line.n)
      const branch = isBranch(id.replica) ? id.replica : null
      return { ...line, ...txAround(db, id), name: opName(id), poste: rights?.posteOf(id.replica) ?? null, branch }
    })
    .filter((op) => !decided.has(op.name) && !isOfInvitation(op))
  const groups = Map.groupBy(ops, ({ record, row: id, why, poste, branch }) =>
    JSON.stringify([record, id, why, poste, branch]),
  )
  return [...groups.values()]
    .flatMap((own): readonly AsideGroup[] => {
      const last = own.at(-1)
      if (last === undefined) return []
      const group: AsideGroup = {
        record: last.record as RecordName,
        id: last.row as RowId,
        why: last.why,
        poste: last.poste,
        branch: last.branch,
        at: last.at,
        values: Object.assign({}, ...own.map(parseChanges)),
        ops: own.map(({ name }) => name),
      }
      return changesNothing(row(db, group.record, group.id), group.values) ? [] : [group]
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

const invited: readonly string[] = ['espace', 'sector', 'member'] satisfies RecordName[]

/** Why something was written is a claim of its writer: what else they would write under that one is told. */
const isOfInvitation = ({
  record,
  intent,
  first,
}: Pick<OpLine, 'record'> & Pick<TxAround, 'intent' | 'first'>): boolean =>
  intent === 'espace.join' && first === 1 && invited.includes(record)

const changesNothing = (shown: object | null, values: Changes): boolean => {
  if ((values[removedField] ?? null) !== null) return shown === null
  const now: Changes = { ...shown }
  const others = Object.entries(values).filter(([field]) => field !== removedField)
  return (
    shown !== null && others.every(([field, value]) => JSON.stringify(value) === JSON.stringify(now[field] ?? null))
  )
}

/** Rights are not taken from who might not give them: they are given, or not, where colleagues are. Nor is a version, which is its writer's. */
export const mayBeTaken = (record: string): boolean => !isStatement({ record }) && !isOnce(record)

/** What it writes in is called so, here or where it was written. */
export const asideName = (
  { db }: Pick<WorkspaceDb, 'db'>,
  { record, id, values }: Pick<AsideGroup, 'record' | 'id' | 'values'>,
): string => {
  if (row(db, record, id) !== null) return rowNames(db)(record, id)
  const { name, title } = values
  return typeof name === 'string' ? name : typeof title === 'string' ? title : ''
}

/** As a person reads it. */
export const asideView = ({ db }: WorkspaceDb, { record, id, why, poste, at, values, ops }: AsideGroup): AsideRow => {
  const nameOf = rowNames(db)
  return {
    ...{ record, id, why, at, ops, mayBeTaken: mayBeTaken(record) },
    recordLabel: records[record].label.one,
    name: asideName({ db }, { record, id, values }),
    screen: row(db, record, id) === null ? null : screenOf(db, record, id),
    signer: row(db, 'member', posteOf(db, poste)?.member ?? null)?.name ?? null,
    removes: (values[removedField] ?? null) !== null,
    fields: Object.entries(values).flatMap(([field, value]) => {
      const declared = fieldOf(record, field)
      return declared === undefined || declared.kind === 'position'
        ? []
        : [{ label: declared.label, words: printedWords(record, field, value, nameOf) }]
    }),
  }
}
