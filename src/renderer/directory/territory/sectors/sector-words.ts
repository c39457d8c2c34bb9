import type { Territory } from '#shared/contract/directory/territory.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { counted, plural } from '../../../words/numbers.ts'

/** « 32 communes, 88 000 habitants, 3 réunions »; « Aucune commune » before any is put there. */
export const sectorExtent = (sector: RowId, territory: Territory | null, meetings: number): string => {
  const communes = territory?.communes.filter((commune) => commune.sector === sector && !commune.excluded) ?? []
  const population = communes.reduce((sum, commune) => sum + commune.population, 0)
  const extent =
    communes.length === 0
      ? ['Aucune commune']
      : [plural(communes.length, 'commune', 'communes'), plural(population, 'habitant', 'habitants')]
  return [...extent, ...(meetings === 0 ? [] : [plural(meetings, 'réunion', 'réunions')])].join(', ')
}

/** What becomes of the meetings of a sector that is removed, after « Secteur Nord supprimé ». */
export const meetingsKept = (meetings: number): string => {
  if (meetings === 0) return ''
  return `\u00A0: ${counted(meetings, 'réunion n’a', 'réunions n’ont', 'f')} plus de secteur`
}
