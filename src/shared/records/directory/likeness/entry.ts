/** A structure, a place or a person as likeness compares it, whatever it was read from. */
export interface Entry {
  readonly id: string
  /** Its own name, then its other names; a person's first and last names, in any order. */
  readonly names: readonly string[]
  /** Where it stands; a structure stands where its places do. */
  readonly addresses: readonly EntryAddress[]
  /** Codes of the national typology. */
  readonly typologies: readonly string[]
  readonly pivot: string | null
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  /** The data set or file it comes from, `null` when it was typed. */
  readonly source: string | null
  /** What the law says it is, when somebody said so. */
  readonly body: LegalBody | null
  /** The structures it is an antenna of, whatever the depth. */
  readonly ancestors: readonly string[]
}

export interface EntryAddress {
  readonly inseeCode: string | null
  /** Known by its name, the commune is left out of the names that are compared. */
  readonly commune: string | null
  readonly street: string | null
  /** WGS84, in degrees. */
  readonly latitude: number | null
  readonly longitude: number | null
}

/** Public bodies that are each a legal entity of their own, even under one roof. */
export type LegalBody = 'commune' | 'ccas' | 'epci' | 'departement' | 'region' | 'state'

export const emptyEntry: Entry = {
  id: '',
  names: [],
  addresses: [],
  typologies: [],
  pivot: null,
  phones: [],
  emails: [],
  source: null,
  body: null,
  ancestors: [],
}
