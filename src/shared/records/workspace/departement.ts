import type { Espace } from '../records.ts'

/** Codes of the départements by the article their name takes (« liaison » in INSEE's official geographic code). */
const liaisons = {
  'd’': '28 35 37',
  'du ': '14 15 18 25 29 30 32 39 41 45 46 47 56 59 62 63 67 68 69 81 82 83 84 90 94 95',
  'de la ':
    '16 17 19 21 23 24 26 2A 2B 31 33 42 43 44 48 50 51 52 53 55 57 58 70 72 73 74 76 80 85 86 87 93 971 972 973',
  'des ': '04 05 06 08 13 22 40 64 65 66 78 79 88 92',
  'de l’': '01 02 03 07 09 10 11 12 27 34 36 38 60 61 89 91',
  'de ': '49 54 71 75 77 974 976',
} as const

const liaisonByCode = new Map(
  Object.entries(liaisons).flatMap(([liaison, codes]) => codes.split(' ').map((code) => [code, liaison] as const)),
)

/** « Département du Rhône »; « Département : Exemple » when its code says nothing; `null` when it has no name. */
export const departementPhrase = (
  espace: Pick<Espace, 'departementName' | 'departementCode'> | null,
): string | null => {
  const name = espace?.departementName?.trim()
  if (!name) return null
  if (/^(département|métropole|collectivité)/i.test(name)) return name
  const liaison = liaisonByCode.get(espace?.departementCode ?? '')
  return liaison === undefined ? `Département\u00A0: ${name}` : `Département ${liaison}${name}`
}
