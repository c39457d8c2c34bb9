import type { Commune, Territory } from '#shared/contract/directory/territory.ts'
import type { Input } from '../../../api/api.ts'

/** INSEE codes of the communes that are ticked; an intercommunality is ticked through all of its own. */
export type Ticked = ReadonlySet<string>

type Areas = Input<'territory', 'assign'>['areas']

/** What the ticks name, an intercommunality in one word when it is whole. */
export const areasOf = ({ epci, communes }: Territory, ticked: Ticked): Areas => {
  const members = Map.groupBy(communes, (commune) => commune.epci)
  const whole = new Set(
    epci.filter(({ code }) => tickOf(members.get(code) ?? [], ticked) === 'all').map(({ code }) => code),
  )
  return [
    ...[...whole].map((code) => ({ kind: 'epci' as const, code })),
    ...communes
      .filter((commune) => ticked.has(commune.code) && !whole.has(commune.epci ?? ''))
      .map(({ code }) => ({ kind: 'commune' as const, code })),
  ]
}

export const tickOf = (communes: readonly Commune[], ticked: Ticked): 'all' | 'some' | 'none' => {
  const count = communes.filter(({ code }) => ticked.has(code)).length
  if (count === 0) return 'none'
  return count === communes.length ? 'all' : 'some'
}

/** Ticks them all, or takes the ticks away when all have one. */
export const toggled = (communes: readonly Commune[], ticked: Ticked): Ticked =>
  tickOf(communes, ticked) === 'all' ? without(communes, ticked) : withAll(communes, ticked)

export const withAll = (communes: readonly Commune[], ticked: Ticked): Ticked =>
  new Set([...ticked, ...communes.map(({ code }) => code)])

const without = (communes: readonly Commune[], ticked: Ticked): Ticked => {
  const codes = new Set(communes.map(({ code }) => code))
  return new Set([...ticked].filter((code) => !codes.has(code)))
}
