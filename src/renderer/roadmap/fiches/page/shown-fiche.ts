import type { FichePage } from '#shared/contract/roadmap/fiches.ts'

/** What every part of the page of a fiche is given. */
export interface ShownFiche {
  readonly page: FichePage
}
