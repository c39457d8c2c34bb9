import { fold } from '../../kernel/fold.ts'
import type { CommuneData, TerritoryData } from './territory.ts'

/** What an address says of its commune. */
interface CommuneClues {
  readonly inseeCode: string | null
  readonly postcode: string | null
  readonly name: string | null
}

/** Finds communes the way addresses name them. */
export interface CommuneIndex {
  byCode(inseeCode: string): CommuneData | null
  /** The commune that the clues name together; `null` when none does, or when several would. */
  find(clues: CommuneClues): CommuneData | null
}

export const createCommuneIndex = (territory: TerritoryData): CommuneIndex => {
  const communes = new Map(territory.communes.map((commune) => [commune.code, commune]))
  for (const { code, of } of territory.former) {
    const present = communes.get(of)
    if (present !== undefined && !communes.has(code)) communes.set(code, present)
  }
  const byName = new Map<string, CommuneData[]>()
  for (const { code, name } of [...territory.communes, ...territory.former]) {
    const commune = communes.get(code)
    if (commune === undefined) continue
    const key = communeKey(name)
    const known = byName.get(key) ?? []
    if (!known.includes(commune)) byName.set(key, [...known, commune])
  }
  const byPostcode = Map.groupBy(
    territory.communes.flatMap((commune) => commune.postcodes.map((postcode) => ({ postcode, commune }))),
    ({ postcode }) => postcode,
  )

  const byCode = (inseeCode: string): CommuneData | null => communes.get(inseeCode.toUpperCase()) ?? null

  const find = ({ inseeCode, postcode, name }: CommuneClues): CommuneData | null => {
    const coded = inseeCode === null ? null : byCode(inseeCode)
    if (coded !== null) return coded
    const candidates = name === null ? [] : (byName.get(communeKey(name)) ?? [])
    const [only] = candidates
    if (only !== undefined && candidates.length === 1) return only
    if (postcode === null) return null
    return candidates.find(({ postcodes }) => postcodes.includes(postcode)) ?? shortened(name ?? '', postcode)
  }

  /** The only commune of a postcode whose name begins so: « Villefranche », 69400. */
  const shortened = (name: string, postcode: string): CommuneData | null => {
    const key = `${communeKey(name)} `
    const [only, ...others] = (byPostcode.get(postcode) ?? []).filter(({ commune }) =>
      communeKey(commune.name).startsWith(key),
    )
    return only === undefined || others.length > 0 || key === ' ' ? null : only.commune
  }

  return { byCode, find }
}

/** « St Étienne-la-Varenne CEDEX 2 » → « saint etienne la varenne », « Vaux s/Orme » → « vaux sur orme », « Lyon 3e » → « lyon », « Jœuf » → « joeuf »: what files change in a name. */
const communeKey = (name: string): string =>
  fold(name)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/\bcedex\b.*$/, '')
    .replace(/\(.*?\)/g, ' ')
    .replace(/(?:\bs ?)?\//g, ' sur ')
    .replace(/[-']/g, ' ')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/ \d{1,2}(?:er|e|eme)?(?: arrondissement)?$/, '')
    .replace(/^(l|le|la|les) /, '')
    .replace(/\s+/g, ' ')
    .trim()
