import type { Commune, Territory } from '#shared/contract/directory/territory.ts'
import type { Sector } from '#shared/records/records.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { plural } from '../../../words/numbers.ts'
import { areasOf, type Ticked } from './ticked-areas.ts'

/** Puts the ticked communes somewhere, in one deed that « Annuler » takes back, and says how many moved. */
export function useAreaDeeds(territory: Territory, ticked: Ticked, finish: () => void) {
  const { undo } = useUndo()
  const assign = useApiMutation('territory', 'assign')
  const exclude = useApiMutation('territory', 'exclude')
  const areas = areasOf(territory, ticked)
  const moving = (isThere: (commune: Commune) => boolean): number =>
    territory.communes.filter((commune) => ticked.has(commune.code) && !isThere(commune)).length

  /** What is already there is not written: there would be nothing to take back. */
  const act = (count: number, where: string, write: (onSuccess: () => void) => void) => {
    const tell = () => {
      tellDone(
        count === 0 ? `Rien ne change\u00A0: déjà ${where}` : `${plural(count, 'commune', 'communes')} ${where}`,
        ...(count === 0 ? [] : [undo]),
      )
      finish()
    }
    if (count === 0) tell()
    else write(tell)
  }

  return {
    put: (sector: Sector | null) => {
      const id = sector?.id ?? null
      const where = sector === null ? 'sans secteur' : `dans le secteur ${sector.name}`
      act(
        moving((commune) => commune.sector === id),
        where,
        (onSuccess) => assign.mutate({ areas, sector: id }, { onSuccess }),
      )
    },
    leave: (excluded: boolean) =>
      act(
        moving((commune) => commune.excluded === excluded),
        excluded ? 'hors du périmètre' : 'dans le périmètre',
        (onSuccess) => exclude.mutate({ areas, excluded }, { onSuccess }),
      ),
  }
}
