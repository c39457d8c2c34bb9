import { removedField } from '#shared/sync/op.ts'
import { heldFields, holds } from '#shared/sync/row-head.ts'
import type { StoredHead } from './heads.ts'
import type { StoredOp } from './stored-op.ts'

/** A row that an intent wrote in, as it is now. */
export interface TouchedRow {
  /** What the intent wrote there: each field once. */
  readonly ops: readonly StoredOp[]
  readonly heads: readonly StoredHead[]
  readonly isCreated: boolean
  /** False when it is removed. */
  readonly isThere: boolean
}

/** What must be known of operations to take some back. */
interface Known {
  /** As `Origins.of`. */
  originsOf(op: number, field: string): readonly number[]
  isOwn(op: number): boolean
  /** Whether the removal that `revival` replaced had seen `op`. */
  hadSeen(revival: StoredOp, op: number): boolean
}

/** What takes back an intent in one row. */
export interface RowReversal {
  /** Fields to give back what they held before, by the operation that wrote them. */
  readonly fields: readonly FieldsOf[]
  readonly removal: 'remove' | 'restore' | null
  /** Whether something that somebody else wrote since is in the way, and stays. */
  readonly isOvertaken: boolean
}

interface FieldsOf {
  readonly op: StoredOp
  readonly names: readonly string[]
}

export const reverseRow = (row: TouchedRow, known: Known): RowReversal =>
  row.isCreated ? reverseCreation(row, known) : reverseChanges(row, known)

/** A row that is gone already is as it was. */
const reverseCreation = ({ heads, isThere }: TouchedRow, known: Known): RowReversal => {
  const isOthers = foreignOrigins(heads, known).length > 0
  return { fields: [], removal: isThere && !isOthers ? 'remove' : null, isOvertaken: isThere && isOthers }
}

const reverseChanges = ({ ops, heads, isThere }: TouchedRow, known: Known): RowReversal => {
  const stands = (op: StoredOp, name: string): boolean =>
    heads.filter((head) => holds(head, name)).every((head) => isSame(head.op, op.n, name, known))
  const mover = ops.find(({ changes }) => Object.hasOwn(changes, removedField))
  const before = mover === undefined ? null : mover.changes[removedField] === null ? 'remove' : 'restore'
  const canMove = mover !== undefined && stands(mover, removedField) && !isHeldBack(mover, heads, known)
  const removal = canMove ? before : null
  // Somebody else may have done it already.
  const isMoved = canMove || before === null || isThere === (before === 'restore')
  const written = ops.map((op) => ({ op, names: fieldsOf(op) })).filter(({ names }) => names.length > 0)
  // To write in a row that somebody else removed would bring it back.
  const isOpen = isThere || removal === 'restore'
  const standing = written.map(({ op, names }) => ({ op, names: names.filter((name) => isOpen && stands(op, name)) }))
  const isWhole = standing.every(({ names }, index) => names.length === written[index]?.names.length)
  return {
    fields: standing.filter(({ names }) => names.length > 0),
    removal,
    isOvertaken: !isWhole || !isMoved,
  }
}

const fieldsOf = ({ changes }: StoredOp): readonly string[] =>
  Object.keys(changes).filter((name) => name !== removedField)

/** A row that was brought back is removed again only with what its removal had seen, as any removal (FS-5). */
const isHeldBack = (mover: StoredOp, heads: readonly StoredHead[], known: Known): boolean =>
  mover.changes[removedField] === null && foreignOrigins(heads, known).some((op) => !known.hadSeen(mover, op))

/** What others wrote that the row still shows. */
const foreignOrigins = (heads: readonly StoredHead[], { originsOf, isOwn }: Known): readonly number[] =>
  heads.flatMap((head) => heldFields(head).flatMap((name) => originsOf(head.op, name))).filter((op) => !isOwn(op))

/** Whether a field has through both the very same writes. */
const isSame = (a: number, b: number, field: string, { originsOf }: Known): boolean =>
  originsOf(a, field).join() === originsOf(b, field).join()
