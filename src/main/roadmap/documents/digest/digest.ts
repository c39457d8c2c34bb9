import type { RowId } from '#shared/kernel/ids.ts'
import type { Axis, Digest, Espace, Meeting, Need, NewsItem, Picture, Sector } from '#shared/records/records.ts'

/** What a letter is composed from: the choice, and all that it may hold. */
export interface DigestFacts {
  readonly choice: Omit<Digest, 'id' | 'leftOut'>
  readonly leftOut: ReadonlySet<RowId>
  /** `YYYY-MM-DD`, local: what is to come is after it. */
  readonly today: string
  readonly espace: Espace | null
  /** In their order. */
  readonly axes: readonly Pick<Axis, 'id' | 'number' | 'title'>[]
  readonly sectors: readonly Pick<Sector, 'id' | 'name'>[]
  readonly news: readonly ToldNews[]
  readonly meetings: readonly Meeting[]
  readonly needs: readonly ToldNeed[]
  readonly moves: readonly FicheMove[]
  /** That the texts of the news show. */
  readonly pictures: readonly Picture[]
}

export interface ToldNews {
  readonly item: NewsItem
  /** The structure that tells it. */
  readonly actor: string | null
  /** « Fiche 1.2 – Prêter du matériel ». */
  readonly fiche: string | null
  /** Its own axis, or that of its fiche. */
  readonly axis: RowId | null
}

export interface ToldNeed {
  readonly need: Need
  /** The sector it falls in. */
  readonly sector: RowId | null
  /** « Fiche 1.2 – Prêter du matériel ». */
  readonly fiche: string | null
  readonly axis: RowId | null
}

/** A fiche-action whose state is no longer what it was when the period began. */
export interface FicheMove {
  readonly id: RowId
  readonly title: string
  readonly axis: RowId | null
  readonly sector: RowId | null
  /** In French; `null`: it is new. */
  readonly from: string | null
  readonly to: string
  /** The day of the last move, `YYYY-MM-DD`. */
  readonly on: string
}
