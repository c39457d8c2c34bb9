import type { Reading } from '#shared/text/normalise/reading.ts'
import { readPivot } from '#shared/text/normalise/siret.ts'

/** SIRET, SIREN, RNA or the national placeholder. */
export const readPivotCode = (text: string): Reading<string> => {
  const reading = readPivot(text)
  return reading.ok ? { ok: true, value: reading.value.code, note: reading.note } : reading
}

/** What identifies a legal entity's establishment: not a SIREN, that many share, nor the fourteen zeros of national files. */
export const identifies = (pivot: unknown): pivot is string =>
  typeof pivot === 'string' && /^(?:\d{14}|W[\dA-Z]{9})$/i.test(pivot) && !/^0+$/.test(pivot)
