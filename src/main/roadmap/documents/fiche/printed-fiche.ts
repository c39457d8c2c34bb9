import type { FichePage, GatheredFiche } from '#shared/contract/roadmap/fiches.ts'
import type { Espace, Picture } from '#shared/records/records.ts'
import type { RubricsOfFiche } from './rubric-rows.ts'

/** A fiche-action with all that a document says of it. */
export interface PrintedFiche extends RubricsOfFiche, Pick<FichePage, 'rank' | 'steps' | 'parties' | 'indicators'> {
  /** `null`: of none. */
  readonly axis: Pick<FichePage['axes'][number], 'number' | 'title'> | null
  /** `null`: the whole département. */
  readonly sector: string | null
  /** The first meeting whose minutes hold it. */
  readonly origin: { readonly title: string; readonly sector: string | null; readonly date: string | null } | null
  /** The last day something of it was written, `YYYY-MM-DD`. */
  readonly changedOn: string | null
  /** Oldest first; none: there is none, or they are not wanted. */
  readonly comments: readonly SectorComment[]
  /** `null`: it stands for itself alone. */
  readonly gathered: GatheredHere | null
}

/** Fiches written apart on one subject, of which it is the main one. */
export interface GatheredHere {
  /** How many they are, itself among them. */
  readonly fiches: number
  /** Where each was written, its own first, as far as it is known. */
  readonly sources: readonly FicheSource[]
  /** What each says that the main one does not; none: they are not wanted. */
  readonly contributions: readonly Contribution[]
}

export type FicheSource = { readonly kind: 'sector'; readonly name: string } | { readonly kind: 'hub' }

export interface Contribution extends Pick<GatheredFiche, 'title' | 'said'> {
  readonly source: FicheSource | null
  /** When it was first written, `YYYY-MM-DD`. */
  readonly day: string
}

/** What a sector says of a fiche. Who wrote it down is left to the screen. */
export interface SectorComment {
  readonly sector: string | null
  readonly text: string
  /** `YYYY-MM-DD` */
  readonly day: string | null
  readonly settled: boolean
}

/** One fiche, to be printed alone. */
export interface FicheDocument extends PrintedFiche {
  /** « 1.2 », its place in the whole roadmap. */
  readonly reference: string
  readonly espace: Espace | null
  /** Those that its texts show. */
  readonly pictures: readonly Picture[]
}
