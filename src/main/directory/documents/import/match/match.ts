import type { Asked, NearEntry } from '#shared/contract/import-line.ts'
import type { Identifier } from '#shared/records/directory/likeness/likeness.ts'
import type { Entry } from '../entry.ts'
import type { Whereabouts } from './whereabouts.ts'

/** What two entries have in common beside their likeness, or what keeps two of one name from being one for sure. */
export type Why = Identifier | 'otherNumber' | 'noCommune'

/** Known entries that a line may be about. */
export type Near = readonly (NearEntry & { readonly why: Why | null })[]

/** Known entries of the name of a line that nothing but a person can tell from what it is about, by id. */
export type Namesakes = ReadonlyMap<string, Why>

export const noNamesake: Namesakes = new Map()

/** Of whom nobody hesitates. */
export const nobody: Near = []

/** Which entry a line is about. */
export type Match =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** One of these, or another: a person says which. */
  | { readonly kind: 'doubtful'; readonly near: Near }

/** What a person said of a line. */
export type Identity = { readonly kind: 'same'; readonly as: string } | { readonly kind: 'other' }

/** By line of the file, of the structure or place it names and of the person. */
export type Identities = Readonly<Record<Asked, ReadonlyMap<number, Identity>>>

export const noIdentities: Identities = { entry: new Map(), person: new Map() }

/**
 * Known entries that a draft may be, the closest first; none when nobody would hesitate.
 * @param at where it stands, when others of its rows tell more
 * @param namesakes told first
 */
export type FindNear = (draft: Readonly<Record<string, unknown>>, at?: Whereabouts, namesakes?: Namesakes) => Near
