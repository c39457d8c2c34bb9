import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'

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
  [/^(?:0[1-9]|[1-8]\d|9[0-578])\d{3}$/, 'actor.postcode'],
  [/^-?\d{1,2}[.,]\d{3,}\s*[,;]\s*-?\d{1,2}[.,]\d{3,}$/, 'place.point'],
  [/^(?:(?:\+|00)33|0)\s*\(?0?\)?\s*[1-9](?:[\s.\-/]*\d{2}){4}$/, 'actor.phone'],
]

/** The first column without a meaning whose values are names: words, hardly two the same; -1 for none. */
export const nameByValues = (
  targets: readonly (ImportTarget | null)[],
  lines: readonly (readonly string[])[],
): number =>
  targets.findIndex((target, at) => target === null && areNames(lines.map((cells) => (cells[at] ?? '').trim())))

const areNames = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell))
  const named = filled.filter((cell) => /\p{L}{3}/u.test(cell) && !/^\d/.test(cell) && cell.length <= longestName)
  return (
    filled.length >= cells.length * most &&
    named.length >= filled.length * most &&
    new Set(filled).size >= filled.length * most
  )
}

const longestName = 120
