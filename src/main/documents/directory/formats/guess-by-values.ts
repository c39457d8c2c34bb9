import type { ImportTarget } from '#shared/contract/directory-import.ts'
import { isBlank } from '#shared/domain/normalise/blank.ts'

/** What the values of a column are, when nearly all are of one form; `null` when they are not. */
export const targetByValues = (cells: readonly string[]): ImportTarget | null => {
  const filled = cells.filter((cell) => !isBlank(cell))
  if (filled.length === 0) return null
  const isMost = (form: RegExp): boolean =>
    filled.filter((cell) => form.test(cell.trim())).length >= filled.length * most
  return forms.find(([form]) => isMost(form))?.[1] ?? null
}

const most = 0.8

const forms: readonly (readonly [RegExp, ImportTarget])[] = [
  [/^\S+@\S+\.\S{2,}$/, 'actor.email'],
  [/^(?:https?:\/\/|www\.)\S+$/i, 'actor.website'],
  [/^(?:\d{3}[\s.]?){3}\d{5}$|^W\d{9}$/, 'actor.pivot'],
  [/^(?:(?:\+|00)33|0)\s*\(?0?\)?\s*[1-9](?:[\s.\-/]*\d{2}){4}$/, 'actor.phone'],
]
