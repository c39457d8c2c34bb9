import { sortKey } from '../../kernel/sort-key.ts'
import { textLikeness, wordsText } from './likeness/text-likeness.ts'
import type { Position } from './positions.ts'
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
  hasPostcode(postcode: string): boolean
  /** The commune that the clues name together; `null` when none does, or when several would. */
  find(clues: CommuneClues): CommuneData | null
  /** All the communes of a name. */
  named(name: string): readonly CommuneData[]
  /** The commune of a postcode that has one only, or one only that is nearly called so: where `find` finds none. */
  guess(clues: CommuneClues): GuessedCommune | null
  /** The middle of the town of a present commune; `null` when it is not known. */
  townOf(commune: CommuneData): Position | null
}

export interface GuessedCommune {
  readonly commune: CommuneData
  /** Whether the name is that of the commune, misspelt: else it is that of some place in it. */
  readonly isMisspelt: boolean
}

/** Two names that are one, misspelt: at least. */
const nearEnough = 80

export const createCommuneIndex = (territory: TerritoryData): CommuneIndex => {
  const communes = new Map(territory.communes.map((commune) => [commune.code, commune]))
  for (const { code, of } of territory.former) {
    const present = communes.get(of)
    if (present !== undefined && !communes.has(code)) communes.set(code, present)
  }
  const byName = new Map<string, CommuneData[]>()
  for (const { code, name } of [...territory.communes, ...territory.former]) {
    const commune = communes.get(code)
    if (commune === undefined || name === null) continue
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

  const guess = ({ inseeCode, postcode, name }: CommuneClues): GuessedCommune | null => {
    if (inseeCode !== null || postcode === null) return null
    const own = (byPostcode.get(postcode) ?? []).map(({ commune }) => commune)
    const key = communeKey(name ?? '')
    const [near, ...others] = own.filter((commune) => areAlike(key, communeKey(commune.name)))
    if (near !== undefined) return others.length === 0 ? { commune: near, isMisspelt: true } : null
    const [only] = own
    return only === undefined || own.length > 1 || byName.has(key) ? null : { commune: only, isMisspelt: false }
  }

  const towns = new Map(territory.towns.map(([code, ...position]) => [code, position]))

  return {
    byCode,
    hasPostcode: (postcode) => byPostcode.has(postcode),
    named: (name) => byName.get(communeKey(name)) ?? [],
    find,
    guess,
    townOf: ({ code }) => towns.get(code) ?? null,
  }
}

const areAlike = (a: string, b: string): boolean => textLikeness(wordsText([a]), wordsText([b])) >= nearEnough

/** « St Étienne-la-Varenne CEDEX 2 » → « saint etienne la varenne », « Vaux s/Orme » → « vaux sur orme », « Lyon 3e » → « lyon »: what files change in a name. */
const communeKey = (name: string): string =>
  sortKey(
    name
      .replace(/\bcedex\b.*$/i, '')
      .replace(/\(.*?\)/g, ' ')
      .replace(/\bs\/s\b/gi, ' sous ')
      .replace(/(?:\bs ?)?\//gi, ' sur ')
      .replace(/\bste\b/gi, 'sainte')
      .replace(/\bst\b/gi, 'saint'),
  )
    .replace(borough, '')
    .replace(/^(l|le|la|les) /, '')

/** « 3e », « 03 », « IIIe arrondissement »: numbers in Roman figures of the three communes that have boroughs only. */
const borough =
  /(?: \d{1,2} ?(?:er|e|eme|nd)?|(?<=^(?:lyon|marseille|paris)) [ivx]{1,5} ?(?:er|e|eme)?)(?: (?:arrondissement|arrdt|ardt|arr))?$/
