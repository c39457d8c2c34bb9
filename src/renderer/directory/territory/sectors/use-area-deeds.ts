import type { Commune, Territory } from '#shared/contract/directory/territory.ts'
import type { Sector } from '#shared/records/records.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { plural } from '../../../words/numbers.ts'
import { areasOf, type Ticked } from './ticked-areas.ts'

/** Puts the ticked communes somewhere, in one deed that « Annuler » takes back, and says how many moved. */
export function useAreaDeeds(territory: Territory, ticked: Ticked, finish: () => void) {
  const assign = useGesture('territory', 'assign')
  const exclude = useGesture('territory', 'exclude')
  const areas = areasOf(territory, ticked)
  const moving = (isThere: (commune: Commune) => boolean): number =>
    territory.communes.filter((commune) => ticked.has(commune.code) && !isThere(commune)).length

  /** What is already there is not written: there would be nothing to take back. */
  const act = (count: number, where: string, write: (done: string) => void) => {
    if (count > 0) return write(`${plural(count, 'commune', 'communes')} ${where}`)
    tellDone(`Rien ne change\u00A0: déjà ${where}`)
    finish()
  }

  return {
    put: (sector: Sector | null) => {
      const id = sector?.id ?? null
      const where = sector === null ? 'sans secteur' : `dans le secteur ${sector.name}`
      act(
        moving((commune) => commune.sector === id),
        where,
        (done) => assign.act({ areas, sector: id }, done, finish),
      )
    },
    leave: (excluded: boolean) =>
      act(
        moving((commune) => commune.excluded === excluded),
        excluded ? 'hors du périmètre' : 'dans le périmètre',
        (done) => exclude.act({ areas, excluded }, done, finish),
      ),
  }
}
