import { type CommuneIndex, createCommuneIndex, type GuessedCommune } from '#shared/records/directory/commune-index.ts'
import { kilometresBetween, type Position } from '#shared/records/directory/positions.ts'
import { type CommuneData, departementOf, type TerritoryData } from '#shared/records/directory/territory.ts'
import { type EntryDraft, textOf } from './draft.ts'

/** The official territory as far as a file needs it. */
export interface KnownTerritory {
  /** Code of the espace's département, where a commune without postcode is looked for. */
  readonly home: string | null
  readonly departements: Readonly<Record<string, TerritoryData>>
}

export interface Addresses {
  /** The commune that an entry's address names, `null` when none does or several would. */
  communeOf(draft: EntryDraft): CommuneData | null
  /** All the communes of the name that an entry's address says. */
  namesakesOf(draft: EntryDraft): readonly CommuneData[]
  /** Whether some commune has this postcode; the whole of a département that is not known may. */
  isPostcode(postcode: string): boolean
  /** The commune that an address means though it names none, by its postcode. */
  guessOf(draft: EntryDraft): GuessedCommune | null
  /** The commune of an INSEE code and the middle of its town; `null` when that is not known. */
  townOf(inseeCode: string): { readonly commune: CommuneData; readonly position: Position } | null
  /** The known town nearest to a point, when it is near; it need not be that of the commune where the point stands. */
  nearestTown(point: Position): { readonly commune: CommuneData; readonly kilometres: number } | null
}

/** Kilometres beyond which the nearest town says nothing of a point. */
const near = 10

export const createAddresses = ({ home, departements }: KnownTerritory): Addresses => {
  const indexes = new Map<string, CommuneIndex | null>()
  const indexOf = (departement: string): CommuneIndex | null => {
    const known = indexes.get(departement)
    if (known !== undefined) return known
    const data = departements[departement]
    const index = data === undefined ? null : createCommuneIndex(data)
    indexes.set(departement, index)
    return index
  }

  const indexesOf = (codes: readonly string[]): readonly CommuneIndex[] => codes.flatMap((code) => indexOf(code) ?? [])
  const indexesAt = (postcode: string | null): readonly CommuneIndex[] =>
    postcode === null ? [] : indexesOf(departementsAt(postcode, (code) => departements[code]))

  // Lists name few communes, each on many lines.
  const found = new Map<string, CommuneData | null>()
  const communeOf = (draft: EntryDraft): CommuneData | null => {
    const clues = cluesOf(draft)
    const key = `${clues.inseeCode}|${clues.postcode}|${clues.name}`
    const known = found.get(key)
    if (known !== undefined) return known
    const commune = find(clues)
    found.set(key, commune)
    return commune
  }
  const find = (clues: Clues): CommuneData | null => {
    const { inseeCode, postcode } = clues
    const own = inseeCode === null ? indexesAt(postcode) : indexesOf([departementOf(inseeCode)])
    for (const index of own) {
      const commune = index.find(clues)
      if (commune !== null) return commune
    }
    return own.length > 0 ? null : findAtHome(clues)
  }
  const findAtHome = (clues: Clues): CommuneData | null =>
    home === null ? null : (indexOf(home)?.find({ ...clues, postcode: null }) ?? null)

  const townOf: Addresses['townOf'] = (inseeCode) => {
    const index = indexOf(departementOf(inseeCode))
    const commune = index?.byCode(inseeCode) ?? null
    const position = commune === null ? null : (index?.townOf(commune) ?? null)
    return commune === null || position === null ? null : { commune, position }
  }
  const nearestTown: Addresses['nearestTown'] = (point) => {
    let nearest = { code: '', kilometres: near }
    for (const { towns } of Object.values(departements))
      for (const [code, ...position] of towns) {
        const kilometres = kilometresBetween(point, position)
        if (kilometres < nearest.kilometres) nearest = { code, kilometres }
      }
    const town = townOf(nearest.code)
    return town === null ? null : { commune: town.commune, kilometres: nearest.kilometres }
  }

  return {
    communeOf,
    townOf,
    nearestTown,
    namesakesOf: (draft) => {
      const { postcode, name } = cluesOf(draft)
      const own = indexesAt(postcode)
      const looked = own.length > 0 || home === null ? own : indexesOf([home])
      return name === null ? [] : looked.flatMap((index) => index.named(name))
    },
    isPostcode: (postcode) =>
      departements[departementOf(postcode)] === undefined ||
      indexesAt(postcode).some((index) => index.hasPostcode(postcode)),
    guessOf: (draft) => {
      const clues = cluesOf(draft)
      const [index, ...others] = indexesAt(clues.postcode)
      if (index === undefined || others.length > 0) return null
      return clues.name !== null && findAtHome(clues) !== null ? null : index.guess(clues)
    },
  }
}

/** Codes of the départements where communes have a postcode: its own, and sometimes the next one. */
export const departementsAt = (
  postcode: string,
  territoryOf: (departement: string) => TerritoryData | undefined,
): readonly string[] => {
  const own = departementOf(postcode)
  const next = territoryOf(own)?.shared.find((one) => one.postcode === postcode)
  return next === undefined ? [own] : [own, next.departement]
}

type Clues = ReturnType<typeof cluesOf>

const cluesOf = (draft: EntryDraft) => ({
  inseeCode: textOf(draft, 'inseeCode'),
  postcode: textOf(draft, 'postcode'),
  name: textOf(draft, 'commune'),
})
