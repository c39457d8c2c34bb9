import type { DuplicatePair } from '#shared/contract/directory/duplicates.ts'
import { fold } from '#shared/kernel/fold.ts'
import { plural, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

/** What each record's pairs are told in. */
export const verbWords = {
  actor: {
    one: 'C’est la même structure',
    two: 'Ce sont deux structures',
    follows: 'Ses lieux, ses personnes, ses antennes et ses présences suivent.',
  },
  place: { one: 'C’est le même lieu', two: 'Ce sont deux lieux', follows: 'Ce qui le désigne le suit.' },
  person: {
    one: 'C’est la même personne',
    two: 'Ce sont deux personnes',
    follows: 'Ses fonctions et ses présences suivent.',
  },
} as const

/** From here on, two texts are told as close. */
const close = 80

/** Degrees of closeness as distances: see the national rule in `likeness.ts`. */
const distances: readonly (readonly [least: number, words: string, isAlike: boolean])[] = [
  [100, 'même endroit', true],
  [45, 'à moins de 100\u00A0m', true],
  [9, 'à moins de 500\u00A0m', false],
  [0, 'lieux éloignés', false],
]

const identifiers = { pivot: 'même SIRET', phone: 'même téléphone', email: 'même courriel' } as const

/** « Même adresse, noms proches », « Même téléphone, mais noms différents ». */
export const reasonsSentence = (pair: DuplicatePair): string => {
  const { name, street, distance, identifier } = pair.reasons
  const parts = [
    ...(identifier === null ? [] : [{ words: identifiers[identifier], isAlike: true }]),
    ...(street === null ? [] : [textWords(street, 'même adresse', 'adresses proches', 'adresses différentes')]),
    ...(distance === null ? [] : [distanceWords(distance)]),
    // A commune left out, a longer form: alike in all that counts, and yet not the same to who reads them.
    textWords(isSameName(pair) ? name : Math.min(name, 99), 'même nom', 'noms proches', 'noms différents'),
  ]
  const alike = listed(parts.filter(({ isAlike }) => isAlike))
  const unlike = listed(parts.filter(({ isAlike }) => !isAlike))
  return sentenceCase([alike, unlike].filter((part) => part !== '').join(', mais '))
}

const isSameName = ({ record, first, second }: DuplicatePair): boolean =>
  record === 'person' || fold(first.name) === fold(second.name)

const listed = (parts: readonly { readonly words: string }[]): string => parts.map(({ words }) => words).join(', ')

const textWords = (score: number, same: string, near: string, different: string) =>
  score === 100 ? { words: same, isAlike: true } : { words: score >= close ? near : different, isAlike: score >= close }

const distanceWords = (score: number) => {
  const [, words, isAlike] = distances.find(([least]) => score >= least) ?? ['', 'lieux éloignés', false]
  return { words, isAlike }
}

/** Both ids: what one pair is told from another by. */
export const pairKey = ({ first, second }: Pick<DuplicatePair, 'first' | 'second'>): string =>
  `${first.id} ${second.id}`

/** How to call both entries of a pair in one sentence: those of one name are told apart by their rank. */
export const pairNames = ({ first, second }: Pick<DuplicatePair, 'first' | 'second'>): readonly [string, string] =>
  first.name === second.name
    ? [`${quoted(first.name)} (première)`, `${quoted(second.name)} (seconde)`]
    : [quoted(first.name), quoted(second.name)]

/** « Vaux – Hubik », `null` when nothing of it is known. */
export const whereAndSource = ({ where, source }: DuplicatePair['first']): string | null =>
  [where, source].filter((part) => part !== null).join(' – ') || null

export const headSentence = (pairs: number): string =>
  pairs === 0
    ? 'Rien n’est jamais réuni sans vous.'
    : `${sentenceCase(plural(pairs, 'paire d’entrées se ressemble', 'paires d’entrées se ressemblent'))}. Rien n’est réuni sans vous, et tout peut être séparé ensuite.`
