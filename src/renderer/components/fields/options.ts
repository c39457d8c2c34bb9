/** One value of a choice and what a person reads. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** The choices of a declared field, in its order. */
export const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
