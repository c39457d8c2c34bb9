import type { ImportLine } from '#shared/contract/directory-import.ts'
import type { Identifier } from '#shared/domain/likeness/likeness.ts'
import type { Entry } from '../entry.ts'

/** Known entries that a line may be about. */
export type Near = readonly (Extract<ImportLine, { readonly effect: 'doubtful' }>['near'][number] & {
  /** What identifies both, whatever their names. */
  readonly identifier: Identifier | null
})[]

/** Which entry a line is about. */
export type Match =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** One of these, or another: a person says which. */
  | { readonly kind: 'doubtful'; readonly near: Near }

/** What a person said of a line. */
export type Identity = { readonly kind: 'same'; readonly as: string } | { readonly kind: 'other' }

/** Known entries that a draft may be, the closest first; none when nobody would hesitate. */
export type FindNear = (draft: Readonly<Record<string, unknown>>) => Near
