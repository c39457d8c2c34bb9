import type { Fiche } from '#shared/records/records.ts'

/** « Axe prioritaire 2 – fiche-action 1 », with what is known of it. @param axis the number of its axis */
export const ficheName = ({ number }: Pick<Fiche, 'number'>, axis: number | null): string => {
  const fiche = number === null ? '' : ` ${number}`
  return axis === null ? `Fiche-action${fiche}` : `Axe prioritaire ${axis} – fiche-action${fiche}`
}
