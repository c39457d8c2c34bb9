import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { AgendaItem, FollowUp } from '#shared/records/records.ts'
import type { Passage } from './passages.ts'

/** What the review looks at: minutes, and what the rest of the espace knows that bears on them. */
export interface ReviewSubject {
  readonly minutes: Minutes
  readonly followUps: readonly FollowUp[]
  readonly agenda: readonly AgendaItem[]
  /** Fiches that a later agenda takes up. */
  readonly carriedFiches: ReadonlySet<RowId>
  /** Where the series goes on, `null` when nothing is planned. */
  readonly nextMeeting: NextMeeting | null
  readonly structures: KnownStructures
}

export interface NextMeeting {
  readonly id: RowId
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly date: string | null
}

/** What the directory says of the structures as the list of those present writes them. */
export interface KnownStructures {
  /** Two spellings of one known structure, or of two that were said distinct; `null` when it does not tell. */
  readonly areOne: (a: string, b: string) => boolean | null
  /** How the directory writes it, when it knows it. */
  readonly nameOf: (spelling: string) => string | null
}

/** The same, read once for all checks. */
export interface Reviewed extends ReviewSubject {
  readonly passages: readonly Passage[]
  /** How a sentence calls each section. */
  readonly names: ReadonlyMap<RowId, string>
}
