import type { FichePage } from '#shared/contract/fiches.ts'
import type { Espace, Picture } from '#shared/domain/records.ts'
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
  readonly espace: Espace | null
  /** Those that its texts show. */
  readonly pictures: readonly Picture[]
}
