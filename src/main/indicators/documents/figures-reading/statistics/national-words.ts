import { fold } from '#shared/kernel/fold.ts'
import { own } from '#shared/kernel/own.ts'

/**
 * What the national statistics count, each by the labels it goes by in La Coop and in Mon Inclusion Numérique. A workshop
 * of ten people is one activity and ten accompagnements: no label of one is a label of another.
 */
const nationalLabels = {
  accompaniments: ['accompagnements au total', "nombre total d'accompagnements", 'accompagnements'],
  activities: ['activites au total', "nombre total d'activites", 'activites'],
  individual: ['accompagnements individuels'],
  workshops: ['ateliers collectifs', "nombre d'ateliers collectifs"],
  participants: [
    'nombre total de participants aux ateliers',
    'participants aux ateliers collectifs',
    'participants aux ateliers',
  ],
  procedures: ['aide aux demarches administratives'],
  beneficiaries: ['beneficiaires accompagnes', 'beneficiaires au total'],
  followed: ['beneficiaires suivis'],
  anonymous: ['beneficiaires anonymes', 'nom beneficiaires anonymes'],
  newcomers: ['nouveaux beneficiaires'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type NationalCount = keyof typeof nationalLabels

const labels = Object.entries(nationalLabels).flatMap(([count, own]) =>
  own.map((label) => ({ count: count as NationalCount, label })),
)

/** What a line of the workbook counts; `null` for a label that is none of these. */
export const countOfLabel = (label: string): NationalCount | null =>
  labels.find((one) => one.label === fold(label))?.count ?? null

/**
 * What an indicator is called nationally, from its own words: « La Coop : « Accompagnements », même définition ». What is
 * said first decides, and the longest of two that begin together.
 */
export const countInWords = (words: string): NationalCount | null => {
  const text = fold(words)
  const [first] = labels
    .map(({ count, label }) => ({ count, length: label.length, at: placeOf(label, text) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at || b.length - a.length)
  return first?.count ?? null
}

/** As whole words. */
const placeOf = (label: string, text: string): number =>
  new RegExp(`(?<![a-z0-9])${label}(?![a-z0-9])`).exec(text)?.index ?? -1

/** Blocks whose lines are parts of the beneficiaries, by what a breakdown of the dictionary is called. */
const nationalBlocks: readonly (readonly [breakdown: string, titles: readonly string[]])[] = [
  ['age', ["tranches d'age", "tranche d'age", 'ages', 'age']],
  ['statut', ['statuts', 'statut', 'statut social', 'statuts sociaux']],
  ['genre', ['genre', 'genres']],
]

/** Titles of blocks that are known even when something else stands on their row. */
const otherTitles = [
  /^statistiques (?:generales|sur vos)/,
  /^thematiques /,
  /^materiels? utilises?/,
  /^canaux des /,
  /^durees? des /,
  /^nombre d'activites par lieux?/,
  /^communes? de residence/,
  /^tags$/,
]

/** « age » for « Tranches d’âge »; `null` for another block. */
export const breakdownOfTitle = (title: string): string | null =>
  nationalBlocks.find(([, titles]) => titles.includes(fold(title)))?.[0] ?? null

/** Whether a breakdown of the dictionary is what a block of that kind is split by. */
export const isBreakdownOf = (name: string, kind: string): boolean => {
  const folded = fold(name)
  return nationalBlocks.some(
    ([breakdown, titles]) => breakdown === kind && (folded === breakdown || titles.includes(folded)),
  )
}

export const isNationalTitle = (text: string): boolean =>
  breakdownOfTitle(text) !== null || otherTitles.some((title) => title.test(fold(text)))

/** A part as it is compared: « 12 – 17 ans » is « 12 - 17 », and the nation says « Masculin » where others say « Homme ». */
export const partKey = (label: string): string => {
  const key = fold(label)
    .replace(/\s*[–—-]\s*/g, '-')
    .replace(/\s*\bans\b/g, '')
    .replace(/^de (?=\d)/, '')
    .replace(/(?<=\d) a (?=\d)/g, '-')
    .trim()
  return own(synonyms, key) ?? key
}

const synonyms: Readonly<Record<string, string>> = {
  homme: 'masculin',
  hommes: 'masculin',
  femme: 'feminin',
  femmes: 'feminin',
  'non communique ou heterogene': 'non communique',
  'non renseigne': 'non communique',
}
