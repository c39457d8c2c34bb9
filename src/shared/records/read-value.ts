import { legible } from '../kernel/clean-text.ts'
import { isErased } from '../kernel/erased.ts'
import { decimalForm, isCalendarDay, isRowId, timeForm } from '../text/field-forms.ts'
import { newer } from '../text/newer.ts'
import { readRichText } from '../text/rich-text/read-rich-text.ts'
import type { Field } from './field.ts'

/**
 * A value of the log as this version reads it (OP-5). Whatever another version wrote there, what comes out is a value of the
 * declaration: `null` for one out of form, `newer` for a code that is not declared. What is stored stays.
 */
export const readValue = (field: Field, value: unknown): unknown => {
  if (value === null || value === undefined || isErased(value)) return null
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.choices, value) ? value : newer
    case 'choices':
      return kept(value, (code) => Object.hasOwn(field.choices, code))
    case 'rich':
      return readRichText(value)
    case 'list':
      return kept(value, () => true)?.map(legible) ?? null
    case 'integer':
      return Number.isInteger(value) && Number(value) >= field.min && Number(value) <= field.max ? value : null
    case 'flag':
      return typeof value === 'boolean' ? value : null
    case 'logged':
      return typeof value === 'object' && !Array.isArray(value) ? value : null
    case 'date':
      return typeof value === 'string' && isCalendarDay(value) ? value : null
    case 'time':
      return typeof value === 'string' && timeForm.test(value) ? value : null
    case 'decimal':
      return typeof value === 'string' && decimalForm.test(value) ? value : null
    case 'ref':
    case 'same':
      // What names no row is asked of no query.
      return typeof value === 'string' && isRowId(value) ? value : null
    default:
      return typeof value === 'string' ? legible(value) : null
  }
}

/**
 * Whether a value of the log is one that this version cannot show, nor write over without losing it (TV-2). A code that is not
 * declared is none of these: it is said where it stands, and a formatted text is read as far as it goes.
 */
export const isBeyond = (field: Field, value: unknown): boolean => {
  if (value === null || value === undefined || isErased(value)) return false
  switch (field.kind) {
    case 'choice':
    case 'position':
    case 'logged':
      return false
    case 'text':
      return typeof value !== 'string'
    case 'rich':
      return typeof value !== 'object' || Array.isArray(value)
    case 'list':
    case 'choices':
      return !(Array.isArray(value) && value.every((one) => typeof one === 'string'))
    default:
      return readValue(field, value) === null
  }
}

const kept = (value: unknown, fits: (text: string) => boolean): readonly string[] | null => {
  if (!Array.isArray(value)) return null
  const texts = value.filter((one): one is string => typeof one === 'string' && fits(one))
  if (texts.length === value.length) return value
  return texts.length === 0 ? null : texts
}
