import { useState } from 'react'
import type { ChosenStructure } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** The structures ticked so far, which stay so when the filter moves. */
export function useChosenStructures() {
  const [chosen, setChosen] = useState<ReadonlyMap<RowId, ChosenStructure>>(new Map())
  return {
    ids: [...chosen.keys()],
    list: [...chosen.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    has: (id: RowId) => chosen.has(id),
    toggle: (structure: ChosenStructure) => {
      const next = new Map(chosen)
      if (!next.delete(structure.id)) next.set(structure.id, structure)
      setChosen(next)
    },
    add: (structures: readonly ChosenStructure[]) =>
      setChosen(new Map([...chosen, ...structures.map(({ id, name }) => [id, { id, name }] as const)])),
  }
}

export type ChosenStructures = ReturnType<typeof useChosenStructures>
