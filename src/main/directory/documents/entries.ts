import type { Actor, Person, Place, Post } from '#shared/records/records.ts'

/** Entries of the directory as documents about them need them. */

/** A place, with the structure that runs it. */
export interface PlaceEntry {
  readonly place: Place
  /** `null` when nobody is known to run it. */
  readonly actor: Actor | null
  /** The later of its verification and of its source's date; `null`: neither is known. */
  readonly knownOn: string | null
}

/** A structure, with what hangs on it. */
export interface StructureEntry {
  readonly actor: Actor
  readonly knownOn: string | null
  /** By name. */
  readonly places: readonly Place[]
  /** Who serves it now: those who speak for it about the roadmap first, then by name. */
  readonly people: readonly Contact[]
}

/** Someone, by what is professional. */
export interface Contact
  extends Pick<Person, 'id' | 'civility' | 'firstName' | 'lastName' | 'phone' | 'email'>,
    Pick<Post, 'title' | 'fneReferent'> {}

export const structureName = ({ name }: Pick<Actor, 'name'>): string => name ?? 'Structure sans nom'

export const placeName = ({ name }: Pick<Place, 'name'>): string => name ?? 'Lieu sans nom'

/** « ARGENTÉTOILE Céleste », as lists name people. */
export const listedName = ({ lastName, firstName }: Pick<Person, 'lastName' | 'firstName'>): string =>
  [lastName, firstName].filter((part) => part !== null).join(' ') || 'Personne sans nom'
