import type { Commune, Epci, Territory } from '#shared/contract/directory/territory.ts'
import { folded } from '../../../words/folded.ts'

/** An intercommunality with those of its communes that are shown; `null`: communes that have none. */
interface AreaGroup {
  readonly epci: Epci | null
  readonly communes: readonly Commune[]
}

/** A row of the tree. An intercommunality stands above its communes, which show when it is open. */
export type AreaLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: AreaGroup; readonly open: boolean }
  | { readonly kind: 'commune'; readonly key: string; readonly commune: Commune }

/** The rows to show: all that is searched is open, for it is what one looks for. */
export const areaLines = (territory: Territory, text: string, opened: ReadonlySet<string>): readonly AreaLine[] => {
  const searching = text.trim() !== ''
  return groupsOf(territory, text).flatMap((group): readonly AreaLine[] => {
    const key = group.epci?.code ?? 'none'
    const open = searching || opened.has(key)
    const communes = open
      ? group.communes.map((commune) => ({ kind: 'commune' as const, key: commune.code, commune }))
      : []
    return [{ kind: 'group', key, group, open }, ...communes]
  })
}

/** A group whose own name is searched keeps all its communes. */
const groupsOf = ({ epci, communes }: Territory, text: string): readonly AreaGroup[] => {
  const wanted = folded(text.trim())
  const members = Map.groupBy(communes, (commune) => commune.epci)
  return [...epci, null]
    .map((one) => {
      const own = members.get(one?.code ?? null) ?? []
      return {
        epci: one,
        communes: one !== null && folded(one.name).includes(wanted) ? own : own.filter(answers(wanted)),
      }
    })
    .filter((group) => group.communes.length > 0)
}

const answers =
  (wanted: string) =>
  ({ name, code, postcodes }: Commune): boolean =>
    folded(name).includes(wanted) || [code, ...postcodes].some((number) => wanted !== '' && number.startsWith(wanted))
