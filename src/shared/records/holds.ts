import { assertNever } from '../kernel/assert-never.ts'
import { decimalForm, isCalendarDay, isRowId, timeForm } from '../text/field-forms.ts'
import { isRichText } from '../text/rich-text/is-rich-text.ts'
import type { Field } from './field.ts'

/**
 * Whether a field may hold a value, beside `null`. It says what `changesSchema` says at the doors, without making anything,
 * for it is asked of every value that is written; of a formatted text it also takes what only a composed document has. What a
 * `logged` field holds is written by the log alone.
 */
export const holds = (field: Field, value: unknown): boolean => {
  switch (field.kind) {
    case 'text':
      return isText(value, field.max)
    case 'position':
      return isText(value, 200)
    case 'rich':
      return isRichText(value)
    case 'integer':
      return Number.isSafeInteger(value) && isWithin(value as number, field)
    case 'date':
      return typeof value === 'string' && isCalendarDay(value)
    case 'time':
      return typeof value === 'string' && timeForm.test(value)
    case 'choice':
      return isChoice(field.choices, value)
    case 'choices':
      return Array.isArray(value) && value.length > 0 && value.every((one) => isChoice(field.choices, one))
    case 'flag':
      return typeof value === 'boolean'
    case 'decimal':
      return typeof value === 'string' && decimalForm.test(value) && isWithin(Number(value), field)
    case 'list':
      return isList(value, field.max)
    case 'ref':
    case 'same':
      return typeof value === 'string' && isRowId(value)
    case 'logged':
      return false
    default:
      return assertNever(field)
  }
}

/** The value when its field may hold it, else none: of what is counted, and may count too far. */
export const whereHeld = <Value>(field: Field, value: Value): Value | null => (holds(field, value) ? value : null)

/** Whether a value is nothing, said otherwise than by `null`: it is written as `null`. */
export const isNothing = ({ kind }: Field, value: unknown): boolean =>
  kind === 'text' ? value === '' : (kind === 'list' || kind === 'choices') && Array.isArray(value) && value.length === 0

const isText = (value: unknown, max: number): boolean =>
  typeof value === 'string' && value.length > 0 && (value.length <= max || points(value) <= max)

/** A sign outside the first plane is one, in two units. */
const points = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}

const isWithin = (value: number, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  value >= min && value <= max

const isChoice = (choices: Readonly<Record<string, string>>, value: unknown): boolean =>
  typeof value === 'string' && Object.hasOwn(choices, value)

/** Most texts that one list holds. */
export const mostInList = 50

const isList = (value: unknown, max: number): boolean =>
  Array.isArray(value) && value.length > 0 && value.length <= mostInList && value.every((one) => isText(one, max))
