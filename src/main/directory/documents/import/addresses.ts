import { type CommuneIndex, createCommuneIndex, type GuessedCommune } from '#shared/records/directory/commune-index.ts'
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
  /** The commune that an address means though it names none, by its postcode. */
  guessOf(draft: EntryDraft): GuessedCommune | null
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

  const indexAt = (code: string | null): CommuneIndex | null => (code === null ? null : indexOf(departementOf(code)))

  /** A few communes have a postcode of the next département, and are then found in the espace's own. */
  const communeOf = (draft: EntryDraft): CommuneData | null => {
    const clues = cluesOf(draft)
    const { inseeCode, postcode } = clues
    const found = indexAt(inseeCode ?? postcode)?.find(clues) ?? null
    if (found !== null || home === null) return found
    const atHome = indexOf(home)?.find(clues) ?? null
    return atHome === null || postcode === null || isOf(home, postcode) || atHome.postcodes.includes(postcode)
      ? atHome
      : null
  }

  return {
    communeOf,
    isPostcode: (postcode) =>
      departements[departementOf(postcode)]?.communes.some(({ postcodes }) => postcodes.includes(postcode)) ?? true,
    guessOf: (draft) => {
      const clues = cluesOf(draft)
      const isCalledSo =
        clues.name !== null && home !== null && indexOf(home)?.find({ ...clues, postcode: null }) != null
      return isCalledSo ? null : (indexAt(clues.postcode)?.guess(clues) ?? null)
    },
  }
}

const cluesOf = (draft: EntryDraft) => ({
  inseeCode: textOf(draft, 'inseeCode'),
  postcode: textOf(draft, 'postcode'),
  name: textOf(draft, 'commune'),
})

const isOf = (departement: string, postcode: string): boolean => departementOf(postcode) === departement
