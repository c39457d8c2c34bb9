import { useState } from 'react'
import type { ChosenStructure } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** The structures ticked so far, which stay so when the filter moves. @param first ticked before anyone does anything */
export function useChosenStructures(first: readonly ChosenStructure[] = []) {
  const [chosen, setChosen] = useState<ReadonlyMap<RowId, ChosenStructure>>(() => mapOf(first))
  return {
    ids: [...chosen.keys()],
    list: [...chosen.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    has: (id: RowId) => chosen.has(id),
    toggle: (structure: ChosenStructure) => {
      const next = new Map(chosen)
      if (!next.delete(structure.id)) next.set(structure.id, structure)
      setChosen(next)
    },
    add: (structures: readonly ChosenStructure[]) => setChosen(new Map([...chosen, ...mapOf(structures)])),
    clear: () => setChosen(new Map()),
  }
}

const mapOf = (structures: readonly ChosenStructure[]): ReadonlyMap<RowId, ChosenStructure> =>
  new Map(structures.map(({ id, name }) => [id, { id, name }]))

export type ChosenStructures = ReturnType<typeof useChosenStructures>
