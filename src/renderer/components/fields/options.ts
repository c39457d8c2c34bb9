import { newer, newerHint, newerWords } from '#shared/text/newer.ts'

/** One value of a choice and what a person reads. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** The choices of a declared field, in its order. */
export const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What a select of one stored code needs; a code of a later version is said to be one, and cannot be changed. */
export const selected = (options: readonly Option[], value: string) =>
  value === newer
    ? { data: [{ value: newer, label: newerWords }], value, disabled: true, title: newerHint }
    : { data: [...options], value }
