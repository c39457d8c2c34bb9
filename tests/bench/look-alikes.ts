import Papa from 'papaparse'
import { lieuxColumns } from '#shared/records/directory/place/lieux-schema.ts'

/** Places that look like each other: few words for all names and streets, three in four with coordinates. */

const begun = ['Mairie', 'Médiathèque', 'Centre social', 'Association', 'France services', 'Foyer rural', 'La Poste']
const words =
  'moulin gare lavoir orme lisse causse source jonc peuplier relais marché école vigne pont val chapelle'.split(' ')

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

/** What is told of the nth place, wherever it is. */
export const lookAlike = (n: number) => ({
  name: `${pick(begun, n)} ${pick(words, n)} ${pick(words, n >> 4)}`,
  number: String(1 + (n % 60)),
  way: `${pick(words, n >> 4)} ${pick(words, n >> 8)}`,
  position:
    n % 4 > 0 ? { latitude: `45.${70_000 + (n % 20_000)}`, longitude: `4.${60_000 + ((n * 31) % 20_000)}` } : {},
})

/** A national file of so many, from the nth on, spread over so many communes. */
export const lookAlikesFile = (source: string, first: number, count: number, communes: number): string =>
  Papa.unparse({
    fields: Object.keys(lieuxColumns),
    data: Array.from({ length: count }, (_, rank) => {
      const { name, number, way, position } = lookAlike(first + rank)
      const code = String(69_001 + ((rank * 7) % communes))
      return {
        id: `${source}-${rank}`,
        pivot: '00000000000000',
        nom: name,
        commune: `Commune ${code}`,
        code_postal: code,
        code_insee: code,
        adresse: `${number} rue ${way}`,
        ...position,
        source,
        services: 'Maîtrise des outils numériques du quotidien',
        date_maj: '2026-05-01',
      }
    }),
  })
