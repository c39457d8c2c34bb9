import { agree } from '#shared/text/french-numbers.ts'
import { printPhone, readPhone } from '#shared/text/normalise/phone.ts'
import { quoted, type Reading, reads } from '#shared/text/normalise/reading.ts'

/** Numbers as the national schema writes them; those we would write otherwise are kept as they are. */
const official = /^(?:\+33|\+590|\+594|\+262|\+596|\+269|\+687|\+689|\+508|\+681)\d{6,9}$/

/** The first number of a cell; the others are told. */
export const readPhoneNumber = (text: string): Reading<string> => {
  if (official.test(text)) return { ok: true, value: text, note: null }
  const reading = readPhone(text)
  if (!reading.ok) return reading
  const { number, others } = reading.value
  return reads(number, reading.note, others.length === 0 ? null : notTaken(others))
}

const notTaken = (numbers: readonly string[]): string =>
  `${numbers.map((number) => quoted(printPhone(number))).join(', ')} ${agree(numbers.length, 'n’est pas repris', 'ne sont pas repris')}\u00a0: un seul numéro est gardé`
