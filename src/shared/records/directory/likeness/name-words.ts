import { type WordsText, wordsText } from './text-likeness.ts'
import { meaningfulWords } from './words.ts'

/** A structure's name, taken apart: « Centre social du Gué » is a `socialCentre` whose own words are « gue ». */
export interface NameWords {
  /** `null` when the name does not say what the structure is. */
  readonly kind: NameKind | null
  /** What tells it from the others of its kind: sorted words, without repetition. */
  readonly own: WordsText
  /** The same with the words that say its kind; never empty for a name with a word. */
  readonly all: WordsText
}

/**
 * Ways of writing what a structure is, without small words; the first that a name holds counts. Two names of one kind
 * are compared by their own words: else « Communauté de communes du Haut-Val » would be close to that « des Joncs ».
 */
const kinds = {
  ccas: ['centre communal action sociale', 'centre intercommunal action sociale', 'ccas', 'cias'],
  epci: ['communaute communes', 'communaute agglomeration', 'communaute urbaine', 'intercommunalite', 'cc', 'ca'],
  commune: ['mairie', 'commune', 'ville', 'municipalite'],
  departement: ['conseil departemental', 'departement'],
  region: ['conseil regional', 'region'],
  prefecture: ['sous prefecture', 'prefecture'],
  socialCentre: ['centre social', 'centre socioculturel', 'centre socio culturel', 'csc', 'cs'],
  sharedLife: ['espace vie sociale', 'evs'],
  youthHouse: ['maison jeunes culture', 'mjc'],
  solidarity: ['maison departementale solidarites', 'maison solidarites', 'mds'],
  franceServices: ['maison france services', 'espace france services', 'france services', 'msap', 'fs'],
  missionLocale: ['mission locale', 'ml'],
  library: ['mediatheque', 'bibliotheque'],
  school: ['ecole', 'groupe scolaire'],
  college: ['college'],
  lycee: ['lycee'],
  digitalSpace: ['espace public numerique', 'point numerique', 'espace numerique', 'epn'],
  families: ['union departementale associations familiales', 'udaf'],
  familyBenefits: ['caisse allocations familiales', 'caf'],
  healthInsurance: ['caisse primaire assurance maladie', 'cpam'],
} as const

export type NameKind = keyof typeof kinds

const phrases: readonly (readonly [phrase: string, kind: NameKind])[] = Object.entries(kinds).flatMap(([kind, ways]) =>
  ways.map((way) => [` ${way} `, kind as NameKind] as const),
)

/** Legal forms, and « français », that come and go from one list to the next. */
const formWords: ReadonlySet<string> = new Set(
  'association asso assoc sarl sas sa scop scic francais francaise municipal municipale intercommunal intercommunale'.split(
    ' ',
  ),
)

/** @param communes where the structure stands: their names are left out */
export const nameWords = (name: string, communes: readonly string[]): NameWords => {
  const words = meaningfulWords(name)
  const text = ` ${words.join(' ')} `
  const phrase = phrases.find(([way]) => text.includes(way))
  const local = new Set(communes.flatMap(meaningfulWords))
  const telling = (text: readonly string[]): readonly string[] =>
    text.filter((word) => word !== '' && !formWords.has(word) && !local.has(word))
  const own = phrase === undefined ? words : text.replace(phrase[0], ' ').split(' ')
  const all = telling(words)
  return { kind: phrase?.[1] ?? null, own: sorted(telling(own)), all: sorted(all.length === 0 ? words : all) }
}

const sorted = (words: readonly string[]): WordsText => wordsText([...new Set(words)].toSorted())
