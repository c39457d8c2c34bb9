import { newer } from '../text/newer.ts'
import { readRichText } from '../text/rich-text/read-rich-text.ts'
import type { Field } from './field.ts'

/**
 * A value of the log as this version reads it (OP-5). Whatever another version wrote there, what comes out is a value of the
 * declaration: `null` for one out of form, `newer` for a code that is not declared. What is stored stays.
 */
export const readValue = (field: Field, value: unknown): unknown => {
  if (value === null || value === undefined) return null
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.choices, value) ? value : newer
    case 'choices':
      return kept(value, (code) => Object.hasOwn(field.choices, code))
    case 'rich':
      return readRichText(value)
    case 'list':
      return kept(value, () => true)
    case 'integer':
      return Number.isInteger(value) && Number(value) >= field.min && Number(value) <= field.max ? value : null
    case 'flag':
      return typeof value === 'boolean' ? value : null
    case 'seen':
      return typeof value === 'object' && !Array.isArray(value) ? value : null
    case 'date':
      return typeof value === 'string' && isDay(value) ? value : null
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null
    case 'decimal':
      return typeof value === 'string' && /^-?\d{1,9}(\.\d{1,20})?$/.test(value) ? value : null
    default:
      return typeof value === 'string' ? value : null
  }
}

const kept = (value: unknown, fits: (text: string) => boolean): readonly string[] | null => {
  if (!Array.isArray(value)) return null
  const texts = value.filter((one): one is string => typeof one === 'string' && fits(one))
  if (texts.length === value.length) return value
  return texts.length === 0 ? null : texts
}

const isDay = (text: string): boolean => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (found === null) return false
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

const lastDay = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31
