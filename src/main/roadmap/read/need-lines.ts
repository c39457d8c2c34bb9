import { row } from '#main/db/query.ts'
import { type TerritoryMap, territoryMap } from '#main/directory/read/territory-map.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { sameEntry } from '#main/kit/same-entry.ts'
import type { NeedLine } from '#shared/contract/roadmap/needs.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Need } from '#shared/records/records.ts'
import { standingFiche } from './standing-fiches.ts'

/** Needs with the names of what they point to, each read once. */
export const needLines = (context: FeatureContext, needs: readonly Need[]): readonly NeedLine[] => {
  const { db } = context.workspace
  const actor = once((id: RowId) => row(db, 'actor', sameEntry(db, 'actor', id).standing)?.name ?? null)
  const fiche = once((id: RowId) => {
    const found = standingFiche(db, id)
    return found === null ? null : (found.title ?? 'Fiche-action sans intitulé')
  })
  const meeting = once((id: RowId) => {
    const found = row(db, 'meeting', id)
    return found === null
      ? null
      : { id, kind: found.kind, title: found.title ?? 'Réunion sans intitulé', date: found.date }
  })
  const map = territoryMap(context)
  const area = once((key: string) => areaOf(map, key))
  return needs.map((need) => {
    const part = need.areaKind === null ? null : area(`${need.areaKind} ${need.areaCode}`)
    return {
      need,
      actor: actor(need.actor),
      meeting: meeting(need.meeting),
      fiche: fiche(need.fiche),
      area: part?.name ?? null,
      sector: need.sector ?? part?.sector ?? null,
    }
  })
}

interface Area {
  /** Its code, when the official territory does not have it. */
  readonly name: string
  readonly sector: RowId | null
}

const areaOf = (map: TerritoryMap, key: string): Area => {
  const [kind = '', code = ''] = key.split(' ')
  if (kind === 'commune') return { name: map.communeOf(code)?.name ?? code, sector: map.sectorOf(code) }
  const sectors = new Set(map.communesOf({ epci: [code] }).map(map.sectorOf))
  const [only = null] = sectors
  return {
    name: map.departement?.epci.find((one) => one.code === code)?.name ?? code,
    sector: sectors.size === 1 ? only : null,
  }
}

/** What a key leads to, looked up once; nothing for no key. */
const once = <Key extends string, Value>(find: (key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key: Key | null): Value | null => {
    if (key === null) return null
    const value = known.has(key) ? (known.get(key) as Value) : find(key)
    known.set(key, value)
    return value
  }
}
