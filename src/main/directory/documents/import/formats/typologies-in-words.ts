import { sortKey } from '#shared/kernel/sort-key.ts'
import { typologies } from '#shared/records/directory/place/typologies.ts'
import { splitList } from '../cells/split-list.ts'
import { labelKey, vocabularyOf } from '../cells/vocabulary.ts'

/** The codes of the national typology that a text names: « BIB », « Espace public numérique (EPN) / Coworking ». */
export const typologiesIn = (text: string): readonly string[] => [...new Set(splitList(text).flatMap(codesOf))]

const codesOf = (item: string): readonly string[] => {
  const code = item.trim()
  if (code in typologies) return [code]
  const labelled = labels.get(labelKey(item))
  if (labelled !== undefined && labelled !== 'nothing') return labelled.map(([, found]) => found)
  const key = sortKey(item)
  const told = patterns.filter(([pattern]) => pattern.test(key)).map(([, found]) => found)
  return told.length > 0 ? told : generic.filter(([pattern]) => pattern.test(key)).map(([, found]) => found)
}

const labels = vocabularyOf('typologies', typologies)

type Pattern = readonly [RegExp, string]

/** Words that name one kind of place. */
const patterns: readonly Pattern[] = [
  [/\bepn\b|espaces? publics? numeriques?|\bcyber ?(?:base|case|espace|centre|commune)s?\b|espaces? multimedia/, 'EPN'],
  [/tiers lieux?|\bcow+orking\b|\bco working\b/, 'TIERS_LIEUX'],
  [/\bfab ?labs?\b|\bhacker ?spaces?\b|\bmaker ?spaces?\b/, 'FABLAB'],
  [/bibliotheque|mediatheque/, 'BIB'],
  [/centres? socio ?culture/, 'CSC'],
  [/centres? socia(?:l|ux)\b/, 'CS'],
  [/espaces? de vie sociale|\bevs\b/, 'EVS'],
  [/france services?\b/, 'RFS'],
  [/\bmsap\b|maisons? de services? au(?:x)? publics?/, 'MSAP'],
  [/\b[bp]ij\b|information jeun|\bcrij\b/, 'PIJ_BIJ'],
  [/missions? locales?/, 'ML'],
  [/france travail|pole emploi/, 'FT'],
  [/organismes? de formations?|centres? de formations?/, 'OF'],
  [/\bccas\b|centres? communa(?:l|ux) d action sociale/, 'CCAS'],
  [/\bcias\b|centres? intercommuna(?:l|ux) d action sociale/, 'CIAS'],
  [/\bmjc\b|maisons? des jeunes et de la culture/, 'MJC'],
  [/maisons? de quartier/, 'MQ'],
  [/\bpimms\b/, 'PIMMS'],
  [/ressourcerie|recyclerie/, 'RESSOURCERIE'],
  [/mairie|municipalite/, 'MUNI'],
]

/** Words that say who runs a place, where nothing says what it is. */
const generic: readonly Pattern[] = [
  [/\bassociati|\basso\b/, 'ASSO'],
  [/^(?:commune|ville|collectivite)$/, 'MUNI'],
  [/communaute de communes/, 'CC'],
  [/agglomeration|metropole|communaute urbaine|\bepci\b|intercommuna/, 'EPCI'],
]
