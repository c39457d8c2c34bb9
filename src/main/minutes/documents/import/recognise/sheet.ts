import type { Block } from '#shared/text/rich-text/rich-text.ts'
import type { Form } from './labelled-form.ts'

/** A form that was recognised, what precedes it in its section, and what the file prints of it besides its contents. */
export interface Sheet<Imported> {
  readonly sheet: Imported
  readonly body: readonly Block[]
  readonly printed: Printed
}

export interface Printed {
  /** The line over its table; `null` when there is none. */
  readonly band: string | null
  readonly labels: readonly { readonly label: string }[]
  /** It is one table from end to end. */
  readonly isTable: boolean
}

/** How many labels of a form make it, where somebody may have taken rows out of it. */
const few = 3

/** Whether a form has the labels it should: all of them, or some where Concerto drew it and somebody changed it since. */
export const isLabelled = <Key extends string>(
  { entries, band }: Form<Key>,
  keys: readonly Key[],
  isExact: boolean,
): boolean =>
  isExact && band !== null ? entries.length >= few : keys.every((key) => entries.some((entry) => entry.key === key))
