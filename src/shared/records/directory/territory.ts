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
export const communeCodeOf = (inseeCode: string): string => {
  if (/^751(?:0[1-9]|1\d|20)$/.test(inseeCode)) return '75056'
  if (/^132(?:0[1-9]|1[0-6])$/.test(inseeCode)) return '13055'
  return /^6938[1-9]$/.test(inseeCode) ? '69123' : inseeCode
}

/** The code of the département an INSEE code or a postcode of France stands in: « 69 », « 2A », « 974 ». */
export const departementOf = (inseeOrPostcode: string): string => {
  if (/^9[78]/.test(inseeOrPostcode)) return inseeOrPostcode.slice(0, 3)
  // Corsica has postcodes in 20, and INSEE codes in 2A and 2B.
  if (/^20[01]/.test(inseeOrPostcode)) return '2A'
  if (/^20/.test(inseeOrPostcode)) return '2B'
  return inseeOrPostcode.slice(0, 2)
}
