import { sortKey } from '#shared/kernel/sort-key.ts'
import {
  textLikeness,
  textLikenessBound,
  type WordsText,
  wordsText,
} from '#shared/records/directory/likeness/text-likeness.ts'
import { fieldOf } from '#shared/records/value-words.ts'
import { agree } from '#shared/text/french-numbers.ts'
import { quoted, type Reading, unreadable } from '#shared/text/normalise/reading.ts'
import { splitKnown, splitList } from './split-list.ts'
import { synonyms } from './synonyms.ts'

/** One value of a field that holds several of a closed list. */
type FieldCode = readonly [field: string, code: string]

/**
 * What each label of a column stands for, by label as `labelKey` makes it. None: it says something that the directory has
 * no place for. `nothing`: it says nothing that is not so without it (« tous publics »).
 */
export type Vocabulary = ReadonlyMap<string, Meaning>

type Meaning = readonly FieldCode[] | 'nothing'

/**
 * Neither case, accents, apostrophes, punctuation nor plurals tell two labels apart (« Étapes numériques(La Poste) »,
 * « Senior »), nor what the first version of the national schema added: « Payant : l’accès au lieu est payant ».
 */
export const labelKey = (label: string): string =>
  sortKey(label.replace(/\s:\s.*$/s, '')).replace(/(?<=\p{L}{3})[sx](?= |$)/gu, '')

/** The labels of a declared list, all of one field, and what lists call them. */
export const vocabularyOf = (field: string, choices: Readonly<Record<string, string>>): Vocabulary =>
  new Map([
    ...Object.entries(synonyms[field] ?? {}).flatMap(([code, labels]) =>
      labels.map((label): [string, Meaning] => [labelKey(label), code === 'nothing' ? 'nothing' : [[field, code]]]),
    ),
    ...Object.entries(choices).map(([code, label]): [string, Meaning] => [labelKey(label), [[field, code]]]),
  ])

export const vocabulary = (labels: Readonly<Record<string, Meaning>>): Vocabulary =>
  new Map(Object.entries(labels).map(([label, codes]) => [labelKey(label), codes]))

/** Whether a cell holds a label of the list. */
export const holdsLabel = (known: Vocabulary, text: string): boolean => {
  const isKnown = (label: string): boolean => known.has(labelKey(label))
  return splitList(text, isKnown).some((item) => splitKnown(item, isKnown).some(isKnown))
}

/** Labels that belong under another column, and what that one is called. */
export interface Neighbour {
  readonly labels: Vocabulary
  readonly title: string
}

/** A label of a cell, with what it stands for; `null` when it is not of the vocabulary. */
interface ReadLabel {
  readonly label: string
  readonly meaning: Meaning | null
  /** In which it was found. */
  readonly of: 'own' | 'neighbour'
  /** A misspelling of a label: see `nearLabel`. */
  readonly isNear: boolean
}

/** Every label of a cell, in its order. @param neighbour whose labels are taken where they belong */
export const labelsIn = (text: string, known: Vocabulary, neighbour: Neighbour | null): readonly ReadLabel[] => {
  const isKnown = (label: string): boolean =>
    known.has(labelKey(label)) || neighbour?.labels.has(labelKey(label)) === true
  return splitList(text, isKnown)
    .flatMap((item) => splitKnown(item, isKnown))
    .map((label): ReadLabel => {
      const key = labelKey(label)
      const own = known.get(key)
      if (own !== undefined) return { label, meaning: own, of: 'own', isNear: false }
      const others = neighbour?.labels.get(key)
      if (others !== undefined) return { label, meaning: others, of: 'neighbour', isNear: false }
      const near = nearLabel(label, known, surelyMeant)
      return { label, meaning: near?.meaning ?? null, of: 'own', isNear: near !== null }
    })
}

/**
 * Reads the labels of a cell into lists by field; what is not of the vocabulary is told, and the rest is kept.
 * @param neighbour whose labels are taken where they belong, and told
 */
export const readLabels =
  (known: Vocabulary, neighbour: Neighbour | null = null) =>
  (text: string): Reading<Readonly<Record<string, readonly string[]>>> => {
    const lists: Record<string, string[]> = {}
    const labels = labelsIn(text, known, neighbour)
    for (const { meaning } of labels)
      for (const [field, code] of meaning === 'nothing' || meaning === null ? [] : meaning) {
        const list = lists[field] ?? []
        lists[field] = list.includes(code) ? list : [...list, code]
      }
    const named = (of: (label: ReadLabel) => boolean): readonly string[] => labels.filter(of).map(({ label }) => label)
    const unknown = named(({ meaning }) => meaning === null || meaning.length === 0)
    const moved = named(({ of }) => of === 'neighbour')
    const near = labels.filter(({ isNear }) => isNear)
    const told = [
      ...(unknown.length === 0 ? [] : [noEquivalent(unknown)]),
      ...(moved.length === 0 || neighbour === null ? [] : [takenElsewhere(moved, neighbour.title)]),
      ...near.map(readAsNear),
    ].join('\u00a0; ')
    if (told !== '' && Object.keys(lists).length === 0) return unreadable(told)
    return { ok: true, value: lists, note: told === '' ? null : told }
  }

/** What a label of a vocabulary stands for. */
interface NearLabel {
  readonly meaning: Meaning
}

/** Of a misspelling: « Déficiance visuelle »; so near, nothing else is meant. */
const surelyMeant = 92

/**
 * The label of a vocabulary that a value is a misspelling of: none when it is not near, when another is about as near, or
 * when they say other numbers. @param least likeness from 0 to 100
 */
export const nearLabel = (value: string, known: Vocabulary, least: number): NearLabel | null => {
  const key = labelKey(value)
  const words = wordsText([key])
  let best: (NearLabel & { readonly likeness: number }) | null = null
  let second = 0
  for (const { meaning, text } of textsOf(known)) {
    const isFar = textLikenessBound(words, text) < least - clearlyNearer
    if (isFar || figures(text.text) !== figures(key)) continue
    const likeness = textLikeness(words, text)
    const isSame = best !== null && JSON.stringify(best.meaning) === JSON.stringify(meaning)
    if (best === null || likeness > best.likeness) {
      if (best !== null && !isSame) second = best.likeness
      best = { meaning, likeness }
    } else if (!isSame) second = Math.max(second, likeness)
  }
  return best === null || best.likeness < least || best.likeness - second < clearlyNearer ? null : best
}

interface LabelText {
  readonly meaning: Meaning
  readonly text: WordsText
}

const texts = new WeakMap<Vocabulary, readonly LabelText[]>()

/** The labels of a vocabulary, ready to be compared: a column of free words is compared with them by thousands. */
const textsOf = (known: Vocabulary): readonly LabelText[] => {
  const before = texts.get(known)
  if (before !== undefined) return before
  const made = [...known].map(([key, meaning]) => ({ meaning, text: wordsText([key]) }))
  texts.set(known, made)
  return made
}

const clearlyNearer = 4

const figures = (text: string): string => text.replace(/\D+/g, ' ').trim()

const noEquivalent = (labels: readonly string[]): string =>
  `${labels.map(quoted).join(', ')} ${agree(labels.length, 'n’a', 'n’ont')} pas d’équivalent dans l’annuaire`

const takenElsewhere = (labels: readonly string[], title: string): string =>
  `${labels.map(quoted).join(', ')} ${agree(labels.length, 'est repris', 'sont repris')} dans ${quoted(title)}`

const readAsNear = ({ label, meaning }: ReadLabel): string =>
  `${quoted(label)} est lu ${(meaning === 'nothing' ? [] : (meaning ?? [])).map(wordsOf).map(quoted).join(' et ')}`

const wordsOf = ([name, code]: FieldCode): string => {
  const field = fieldOf('place', name)
  return field?.kind === 'choices' ? (field.choices[code] ?? code) : code
}
