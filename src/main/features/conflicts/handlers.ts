import { type Conflict, conflictOf, contestedFields, countContested, type WrittenValue } from '#main/db/conflict.ts'
import type { RowName } from '#main/db/intent.ts'
import { row } from '#main/db/query.ts'
import type { ConflictView, conflictsContract, ToldValue } from '#shared/contract/conflicts.ts'
import type { Handlers } from '#shared/contract/define.ts'
import { changesSchema } from '#shared/domain/changes-schema.ts'
import { type RecordName, records } from '#shared/domain/records.ts'
import { fieldOf, printedWords } from '#shared/domain/value-words.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type OpId, removedField } from '#shared/sync/op.ts'
import { cleanValues } from '../clean-values.ts'
import type { FeatureContext } from '../context.ts'
import { rowNames } from '../subject.ts'
import { conflictGone, conflictValue } from './errors.ts'
import { proposedValue } from './proposed-value.ts'
import { settledPoints } from './settled-points.ts'

/** Points shown at once. */
const longest = 200

export const conflictsHandlers = (context: FeatureContext): Handlers<typeof conflictsContract> => {
  const { db, names } = context.workspace

  const viewOf = ({ record, id, field }: RowName & { readonly field: string }): readonly ConflictView[] => {
    const conflict = isKnown(record) ? conflictOf(db, names, { record, id }, field) : null
    return conflict === null ? [] : [conflictView(context, record as RecordName, id as RowId, field, conflict)]
  }

  return {
    list: () => ({
      points: contestedFields(db, longest).flatMap(viewOf),
      count: countContested(db),
      settled: settledPoints(context.workspace),
    }),
    settle: ({ record, id, field, choice }) => {
      const conflict = conflictOf(db, names, { record, id }, field)
      if (conflict === null) throw conflictGone()
      const intent = 'conflicts.settle'
      if (field === removedField) {
        if (choice.kind === 'remove') context.write({ intent, writes: [], removals: [{ record, id }] })
        else context.write({ intent, writes: [], restores: [{ record, id }] })
        return null
      }
      const values = { [field]: chosenValue(record, field, conflict, choice) }
      context.write({ intent, writes: [{ record, id, values }] })
      return null
    },
  }
}

type Choice = Parameters<Handlers<typeof conflictsContract>['settle']>[0]['choice']

/** @throws AppFailure `conflict-gone`, `conflict-value` */
const chosenValue = (record: RecordName, field: string, conflict: Conflict, choice: Choice): unknown => {
  if (choice.kind === 'side') {
    const side = conflict.sides.find(({ id }) => nameOf(id) === choice.side)
    if (side === undefined) throw conflictGone()
    return side.value
  }
  if (choice.kind === 'proposal') {
    const proposal = proposedValue(record, field, conflict)
    if (proposal === undefined) throw conflictGone()
    return proposal
  }
  const typed = choice.kind === 'other' ? changesSchema(records[record]).safeParse({ [field]: choice.value }) : null
  if (typed?.success !== true) throw conflictValue()
  return cleanValues(typed.data as Record<string, unknown>).values[field]
}

const isKnown = (record: string): boolean => Object.hasOwn(records, record)

const nameOf = ({ replica, seq }: OpId): string => `${replica}:${seq}`

const conflictView = (
  { workspace: { db } }: FeatureContext,
  record: RecordName,
  id: RowId,
  field: string,
  conflict: Conflict,
): ConflictView => {
  const isRemoval = field === removedField
  const told = ({ value, at, author }: WrittenValue): ToldValue => ({
    words: isRemoval ? (value === null ? 'Modifiée' : 'Supprimée') : printedWords(record, field, value, rowNames(db)),
    at,
    author: row(db, 'member', author)?.name ?? 'Concerto',
  })
  const proposal = isRemoval ? undefined : proposedValue(record, field, conflict)
  return {
    record,
    id,
    field,
    recordLabel: records[record].label.one,
    fieldLabel: isRemoval ? 'Suppression' : (fieldOf(record, field)?.label ?? 'Champ d’une version plus récente'),
    name: rowNames(db)(record, id),
    kind: isRemoval ? 'removal' : 'value',
    sides: conflict.sides.map((side) => ({ ...told(side), side: nameOf(side.id) })),
    base: conflict.base === null ? null : told(conflict.base),
    proposal: proposal === undefined ? null : printedWords(record, field, proposal, rowNames(db)),
  }
}
