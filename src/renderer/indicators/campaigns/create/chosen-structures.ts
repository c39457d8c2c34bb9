import type { ChosenStructure } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'

/** The structures ticked so far, which stay so when the filter moves. */
export const chosenStructures = (
  chosen: readonly ChosenStructure[],
  change: (chosen: readonly ChosenStructure[]) => void,
) => {
  const ids = chosen.map(({ id }) => id)
  const known = new Set(ids)
  const has = (id: RowId) => known.has(id)
  return {
    ids,
    list: chosen.toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    has,
    toggle: (one: ChosenStructure) =>
      change(has(one.id) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, plain(one)]),
    add: (structures: readonly ChosenStructure[]) =>
      change([...chosen, ...structures.filter(({ id }) => !has(id)).map(plain)]),
    remove: (structures: readonly Pick<ChosenStructure, 'id'>[]) =>
      change(chosen.filter(({ id }) => !structures.some((one) => one.id === id))),
    clear: () => change([]),
  }
}

const plain = ({ id, name }: ChosenStructure): ChosenStructure => ({ id, name })

export type ChosenStructures = ReturnType<typeof chosenStructures>
