import type { Sector } from '#shared/records/records.ts'
import { newer, newerHint, newerWords } from '#shared/text/newer.ts'

/** One value of a choice and what a person reads. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** The choices of a declared field, in its order. */
export const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** A sector, or all of them. */
export const sectorOptions = (sectors: readonly Sector[]): Option[] => [
  { value: '', label: 'Tous les secteurs' },
  ...sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Sans nom' })),
]

/** What a select of one stored code needs; a code of a later version is said to be one, and cannot be changed. */
export const selected = (options: readonly Option[], value: string) =>
  value === newer
    ? { data: [{ value: newer, label: newerWords }], value, disabled: true, title: newerHint }
    : { data: [...options], value }
