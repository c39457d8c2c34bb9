import type { Reading } from '#shared/text/normalise/reading.ts'
import { isFiller, readPivot } from '#shared/text/normalise/siret.ts'

/** SIRET, SIREN, RNA or the national placeholder. */
export const readPivotCode = (text: string): Reading<string> => {
  const reading = readPivot(text)
  return reading.ok ? { ok: true, value: reading.value.code, note: reading.note } : reading
}

/** What identifies a legal entity's establishment: not a SIREN, that many share, nor what stands where none is known. */
export const identifies = (pivot: unknown): pivot is string =>
  typeof pivot === 'string' && /^(?:\d{14}|W[\dA-Z]{9})$/i.test(pivot) && !isFiller(pivot)
