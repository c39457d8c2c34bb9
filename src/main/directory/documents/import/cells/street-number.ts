import { type Reading, unreadable } from '#shared/text/normalise/reading.ts'
import { type Column, column } from './column.ts'

/** The number in its street, told in a column of its own. */
export const streetNumberColumn: Column = column(readNumber, (draft, number) => {
  draft.streetNumber ??= number
  return null
})

/** « 20 », « 20 bis », « n° 12-14 », « 12 et 14 », « 7B », « 20.0 »; `null` for a zero. */
function readNumber(text: string): Reading<string | null> {
  const number = text.replace(/^n[°o]\s*/i, '').replace(/^(\d+)[.,]0+$/, '$1')
  if (/^0+$/.test(number)) return { ok: true, value: null, note: null }
  return form.test(number)
    ? { ok: true, value: number, note: null }
    : unreadable('un numéro dans une rue est un nombre, seul ou suivi d’une lettre')
}

const one = '\\d{1,5}\\s*(?:bis|ter|quater|[a-z])?'
const form = new RegExp(`^${one}(?:\\s*(?:[-–/,à&]|et)\\s*${one})*$`, 'i')
