import { sortKey } from '#shared/kernel/sort-key.ts'
import { quoted, type Reading, unreadable } from '#shared/text/normalise/reading.ts'
import { splitKnown, splitList } from './split-list.ts'

/** One value of a field that holds several of a closed list. */
type FieldCode = readonly [field: string, code: string]

/**
 * What each label of a column stands for, by label as `labelKey` makes it. None: it says something that the directory has
 * no place for. `nothing`: it says nothing that is not so without it (« tous publics »).
 */
export type Vocabulary = ReadonlyMap<string, Meaning>

type Meaning = readonly FieldCode[] | 'nothing'

/**
 * Neither case, accents, apostrophes nor punctuation tell two labels apart (« Étapes numériques(La Poste) »), nor what
 * the first version of the national schema added: « Payant : l’accès au lieu est payant ».
 */
const labelKey = (label: string): string => sortKey(label.replace(/\s:\s.*$/s, ''))

/** The labels of a declared list, all of one field. */
export const vocabularyOf = (field: string, choices: Readonly<Record<string, string>>): Vocabulary =>
  new Map(Object.entries(choices).map(([code, label]) => [labelKey(label), [[field, code]]]))

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

/**
 * Reads the labels of a cell into lists by field; what is not of the vocabulary is told, and the rest is kept.
 * @param neighbour whose labels are taken where they belong, and told
 */
export const readLabels =
  (known: Vocabulary, neighbour: Neighbour | null = null) =>
  (text: string): Reading<Readonly<Record<string, readonly string[]>>> => {
    const lists: Record<string, string[]> = {}
    const unknown: string[] = []
    const moved: string[] = []
    const isOwn = (label: string): boolean => known.has(labelKey(label))
    const isKnown = (label: string): boolean => isOwn(label) || neighbour?.labels.has(labelKey(label)) === true
    for (const label of splitList(text, isKnown).flatMap((item) => splitKnown(item, isKnown))) {
      const codes = known.get(labelKey(label)) ?? neighbour?.labels.get(labelKey(label)) ?? []
      if (codes === 'nothing') continue
      if (codes.length === 0) unknown.push(label)
      else if (!isOwn(label)) moved.push(label)
      for (const [field, code] of codes) {
        const list = lists[field] ?? []
        lists[field] = list.includes(code) ? list : [...list, code]
      }
    }
    const told = [
      ...(unknown.length === 0 ? [] : [noEquivalent(unknown)]),
      ...(moved.length === 0 || neighbour === null ? [] : [takenElsewhere(moved, neighbour.title)]),
    ].join('\u00a0; ')
    if (told !== '' && Object.keys(lists).length === 0) return unreadable(told)
    return { ok: true, value: lists, note: told === '' ? null : told }
  }

const noEquivalent = (labels: readonly string[]): string =>
  `${labels.map(quoted).join(', ')} ${labels.length === 1 ? 'n’a' : 'n’ont'} pas d’équivalent dans l’annuaire`

const takenElsewhere = (labels: readonly string[], title: string): string =>
  `${labels.map(quoted).join(', ')} ${labels.length === 1 ? 'est repris' : 'sont repris'} dans ${quoted(title)}`
