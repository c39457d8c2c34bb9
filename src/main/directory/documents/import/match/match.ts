import type { Asked, NearEntry } from '#shared/contract/import-line.ts'
import type { Identifier } from '#shared/records/directory/likeness/likeness.ts'
import type { Entry } from '../entry.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Known entries that a line may be about. */
export type Near = readonly (NearEntry & {
  /** What identifies both, whatever their names. */
  readonly identifier: Identifier | null
})[]

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
 */
export type FindNear = (draft: Readonly<Record<string, unknown>>, at?: Whereabouts) => Near
