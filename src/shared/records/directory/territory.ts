import type { Position, Ring } from './positions.ts'

/** The communes and intercommunalities of one département, as the official geographic code has them: `resources/territory`. */
export interface TerritoryData {
  readonly epci: readonly EpciData[]
  readonly communes: readonly CommuneData[]
  /**
   * Former communes and municipal arrondissements, by which files still name their commune; of some the code alone is
   * known.
   */
  readonly former: readonly { readonly code: string; readonly name: string | null; readonly of: string }[]
  /** Postcodes of this département that communes of another have, each with that one's code. */
  readonly shared: readonly { readonly postcode: string; readonly departement: string }[]
  /** Where its towns stand, as far as GeoNames knows: the INSEE code of the commune and the middle of its main town. */
  readonly towns: readonly (readonly [code: string, ...Position])[]
  /** Drawn to the kilometre; empty overseas. Inner rings are what other départements have within. */
  readonly outline: readonly Ring[]
}

export interface EpciData {
  /** SIREN. */
  readonly code: string
  /** « CC du Pays de l'Arbresle » */
  readonly name: string
}

export interface CommuneData {
  /** INSEE code. */
  readonly code: string
  readonly name: string
  readonly postcodes: readonly string[]
  readonly population: number
  /** SIREN of its intercommunality. */
  readonly epci: string | null
}

/** The INSEE code of the commune of a code: that of the city for a municipal arrondissement of Paris, Marseille or Lyon. */
export const communeCodeOf = (inseeCode: string): string => cityOf.get(inseeCode) ?? inseeCode

const cityOf: ReadonlyMap<string, string> = new Map(
  [
    { city: '75056', before: 75_100, count: 20 },
    { city: '13055', before: 13_200, count: 16 },
    { city: '69123', before: 69_380, count: 9 },
  ].flatMap(({ city, before, count }) =>
    Array.from({ length: count }, (_, rank) => [String(before + rank + 1), city] as const),
  ),
)

/** The code of the département an INSEE code or a postcode of France stands in: « 69 », « 2A », « 974 ». */
export const departementOf = (inseeOrPostcode: string): string => {
  if (/^9[78]/.test(inseeOrPostcode)) return inseeOrPostcode.slice(0, 3)
  // Corsica has postcodes in 20, and INSEE codes in 2A and 2B.
  if (/^20[01]/.test(inseeOrPostcode)) return '2A'
  if (/^20/.test(inseeOrPostcode)) return '2B'
  return inseeOrPostcode.slice(0, 2)
}
