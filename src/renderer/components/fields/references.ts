import { type ComponentType, createContext, useContext } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { NamedRow } from '#shared/kernel/named-row.ts'

/** How the rows of a record are offered by a field that names one. */
interface Offered {
  /** The rows on offer: all of them, or those found for the words typed; `undefined` until they are read. */
  readonly useRows: (typed: string) => readonly NamedRow[] | undefined
}

/** A record of few rows, shown whole. */
interface Few extends Offered {
  readonly kind: 'few'
  /** The words for no row: « Dans aucun axe ». */
  readonly none: string
}

/** A record of many rows, of which one types some words. */
interface Many extends Offered {
  readonly kind: 'many'
  /** `useRows` looks for the words itself; without it they are looked for in names. */
  readonly finds: boolean
  readonly placeholder: string
  /** Said when no row is found. */
  readonly nothing: string
  /** Said when there is no row at all. */
  readonly empty?: string
  /** A link to the row that is named. */
  readonly Open?: ComponentType<{ readonly id: RowId }>
}

export type Reference = Few | Many

/** Each record that fields name, as its room says; gathered in `app/references.ts`. */
export interface References {
  readonly actor: Many
  readonly axis: Few
  readonly fiche: Many
  readonly need: Many
  readonly sector: Few
}

const offered: Readonly<Record<keyof References, true>> = {
  actor: true,
  axis: true,
  fiche: true,
  need: true,
  sector: true,
}

/** Whether fields may offer the rows of this record. */
export const isOffered = (record: string): record is keyof References => Object.hasOwn(offered, record)

const ReferencesContext = createContext<References | null>(null)

export const ReferencesProvider = ReferencesContext.Provider

export function useReference(to: keyof References): Reference {
  const references = useContext(ReferencesContext)
  if (references === null) throw new Error('No ReferencesProvider above')
  return references[to]
}
