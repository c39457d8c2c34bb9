/** What the national schema v1.0.2 demands of its columns, as far as ours may break it. A test reads the schema itself. */

/** Fourteen figures that stand, in the national data too, for a structure whose number nobody knows. */
export const unknownPivot = '00000000000000'

/** Longest `presentation_resume`. */
export const longestSummary = 280

export const patterns = {
  pivot: /^[a-zA-Z0-9]{9,14}$/,
  code_postal: /^\d{5}$/,
  code_insee: /^([013-9]\d|2[AB1-9])\d{3}$/,
  telephone: /^(\+33|\+590|\+594|\+262|\+596|\+269|\+687|\+689|\+508|\+681)(\d){6,9}$/,
} as const

/** Columns without which a line is refused, and how a person calls them. */
export const required = {
  nom: 'le nom',
  commune: 'la commune',
  code_postal: 'le code postal',
  adresse: 'l’adresse',
} as const
