import { type CommuneIndex, createCommuneIndex } from '#shared/records/directory/commune-index.ts'
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
  /** Whether some commune has this postcode; the whole of a département that is not known may. */
  isPostcode(postcode: string): boolean
}

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

  const communeOf = (draft: EntryDraft): CommuneData | null => {
    const clues = {
      inseeCode: textOf(draft, 'inseeCode'),
      postcode: textOf(draft, 'postcode'),
      name: textOf(draft, 'commune'),
    }
    const code = clues.inseeCode ?? clues.postcode
    const own = code === null ? null : departementOf(code)
    for (const departement of new Set([own, home]))
      if (departement !== null) {
        const found = indexOf(departement)?.find(clues) ?? null
        if (found !== null) return found
      }
    return null
  }

  return {
    communeOf,
    isPostcode: (postcode) =>
      departements[departementOf(postcode)]?.communes.some(({ postcodes }) => postcodes.includes(postcode)) ?? true,
  }
}
