import { type Conflict, conflictOf } from '#main/db/conflict.ts'
import type { Change } from '#main/db/intent.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import { proposedValue, takenValue } from '#main/kit/contested-text.ts'
import { writeName } from '#main/kit/write-name.ts'
import type { PointChoice, SettledPoint } from '#shared/contract/exchanges/conflicts.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { typedSchema } from '#shared/records/typed-values.ts'
import { removedField } from '#shared/sync/op.ts'

/** What ends a point with a choice, on every poste (FS-4). @throws AppFailure `conflict-gone`, `conflict-value` */
export const settlePoint = ({ db, names }: WorkspaceDb, { record, id, field, choice }: SettledPoint): Change => {
  const conflict = conflictOf(db, names, { record, id }, field)
  if (conflict === null) throw conflictGone()
  const intent = 'conflicts.settle'
  if (field !== removedField) {
    const values = { [field]: chosenValue(record, field, conflict, choice) }
    // A side, and what is made of the sides, is what the log holds; only what is typed here is judged.
    return choice.kind === 'other'
      ? { intent, writes: [write(record, id, values)] }
      : { intent, writes: [], again: [{ record, id, values }] }
  }
  if (choice.kind === 'remove') return { intent, writes: [], removals: [{ record, id }] }
  if (choice.kind === 'keep') return { intent, writes: [], restores: [{ record, id }] }
  throw conflictValue()
}

/** @throws AppFailure `conflict-gone`, `conflict-value` */
const chosenValue = (record: RecordName, field: string, conflict: Conflict, choice: PointChoice): unknown => {
  if (choice.kind === 'side') {
    const side = conflict.sides.find(({ id }) => writeName(id) === choice.side)
    if (side === undefined) throw conflictGone()
    return side.value
  }
  if (choice.kind === 'proposal' || choice.kind === 'passages') {
    const value =
      choice.kind === 'proposal'
        ? proposedValue(record, field, conflict)
        : takenValue(record, field, conflict, choice.takes)
    if (value === undefined) throw conflictGone()
    return value
  }
  const typed = choice.kind === 'other' ? typedSchema(records[record]).safeParse({ [field]: choice.value }) : null
  if (typed?.success !== true) throw conflictValue()
  return cleanValues(typed.data as Record<string, unknown>).values[field]
}

const notSettled = { fact: 'Le point n’a pas été tranché.', unchanged: 'Les versions sont toutes conservées.' }

const conflictGone = (): AppFailure =>
  new AppFailure({
    code: 'conflict-gone',
    ...notSettled,
    cause: 'Il n’y a plus à choisir ici\u00a0: quelqu’un l’a tranché, ou une version a changé.',
    next: 'Relisez la liste des points à trancher.',
  })

const conflictValue = (): AppFailure =>
  new AppFailure({
    code: 'conflict-value',
    ...notSettled,
    cause: 'Cette valeur ne convient pas au champ.',
    next: 'Corrigez-la, ou retenez une des versions.',
  })
