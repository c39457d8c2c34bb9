import type { Field } from '#shared/records/field.ts'
import { printedWords } from '#shared/records/value-words.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import { declaredField } from '../declared-field.ts'
import { type DraftRecord, type EntryDraft, type LineDraft, say } from '../draft.ts'
import type { CellRemark } from './column.ts'

/** Fields that an import writes only where there is nothing, and those it writes only in an entry that it creates. */
const modes: Readonly<Record<DraftRecord, Readonly<Record<string, keyof EntryDraft>>>> = {
  actor: { name: 'founds', pivot: 'fills', source: 'fills', sourceId: 'fills' },
  place: {},
  person: { firstName: 'founds', lastName: 'founds', civility: 'fills' },
  post: {},
}

/** Puts one value into a field. Two columns may feed one field: the first that is filled is right. */
export const putField = (record: DraftRecord, field: string) => {
  const mode = modes[record][field] ?? 'given'
  const declared = declaredField(record, field)
  return (draft: LineDraft, value: unknown): CellRemark | null => {
    const before = draft[record][mode][field]
    const kept = withinLimits(declared, value)
    if (kept === null) return { reason: 'le texte est trop long', effect: 'leftOut' }
    if (before === undefined) say(draft[record], mode, field, kept)
    else if (Array.isArray(before) && Array.isArray(kept)) say(draft[record], mode, field, union(before, kept))
    else if (before !== kept) {
      const said = quoted(printedWords(record, field, before, (_record, id) => id) ?? '')
      return { reason: `une autre colonne dit ${said}, et c’est elle qui compte`, effect: 'leftOut' }
    }
    return kept === value
      ? null
      : { reason: 'la liste est trop longue\u00a0: la fin n’est pas reprise', effect: 'noted' }
  }
}

/** Puts several lists at once; each is added to what other columns gave. */
export const putLists =
  (record: DraftRecord) =>
  (draft: LineDraft, lists: Readonly<Record<string, readonly unknown[]>>): null => {
    for (const field in lists) {
      const before = draft[record].given[field]
      say(draft[record], 'given', field, Array.isArray(before) ? union(before, lists[field] ?? []) : lists[field])
    }
    return null
  }

/** What is in either, in their order. */
export const union = (first: readonly unknown[], second: readonly unknown[]): readonly unknown[] => [
  ...new Set([...first, ...second]),
]

/** Values of a list beyond which nobody reads (`field-schema.ts`). */
const longestList = 50

/** What a field can hold of a value; `null` when it is too long to be any of it. */
const withinLimits = (field: Field, value: unknown): unknown => {
  if (field.kind === 'text') return typeof value === 'string' && value.length > field.max ? null : value
  if (field.kind !== 'list' || !Array.isArray(value)) return value
  const kept = value.filter((item) => item.length <= field.max)
  if (kept.length === value.length && kept.length <= longestList) return value
  return kept.length === 0 ? null : kept.slice(0, longestList)
}
