import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import { specificSupports } from '#shared/records/directory/place/vocabularies.ts'
import type { RecordName } from '#shared/records/records.ts'
import { fieldOf } from '#shared/records/value-words.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { readYesNo } from '#shared/text/normalise/yes-no.ts'
import { readKind } from '../formats/actor-kind.ts'
import { feesIn } from '../formats/fees-in-words.ts'
import { anyLabels } from '../formats/lieux-v0.ts'
import { typologiesIn } from '../formats/typologies-in-words.ts'
import type { Column } from './column.ts'
import { english } from './english.ts'
import { neighbourOf } from './field-column.ts'
import {
  labelKey,
  labelsIn,
  type Neighbour,
  nearLabel,
  type Vocabulary,
  vocabulary,
  vocabularyOf,
} from './vocabulary.ts'

/** The labels that a column may hold, where only some are known. */
export interface ClosedList {
  readonly known: Vocabulary
  readonly neighbour: Neighbour | null
  /** What is proposed for a word of a list in English. */
  readonly english: Vocabulary
  /** Label by code, as the directory calls them: of the neighbour too, where a column is read in both. */
  readonly labels: Readonly<Record<string, string>>
  /** What is understood otherwise than by its label. */
  readonly isUnderstood: (label: string) => boolean
  /** Whether a cell says more as a whole than its labels do. */
  readonly isWhole: (text: string) => boolean
}

/** Which label a person chose for a value of the file; « » for none. */
export type ChosenLabels = Readonly<Record<string, string>>

/** The closed list that a column feeds; `null` for a column of any words. */
export const closedListOf = (target: ImportTarget): ClosedList | null => {
  if (target === 'actor.kind') {
    const known = vocabularyOf('kind', actorKinds)
    const isUnderstood = (label: string): boolean => readKind(label).ok || typologiesIn(label).length > 0
    const foreign = { english: englishOf('kind'), labels: actorKinds }
    return { known, neighbour: null, ...foreign, isUnderstood, isWhole: () => false }
  }
  const [record = '', name = ''] = target.split('.')
  const field = record === 'place' ? fieldOf(record as RecordName, name) : undefined
  if (field?.kind !== 'choices') return null
  const known = anyLabels[name] ?? vocabularyOf(name, field.choices)
  const beside = Object.entries(specificSupports).filter(([, label]) => known.has(labelKey(label)))
  return {
    known,
    neighbour: neighbourOf('place', name),
    english: new Map([...englishOf(name), ...(beside.length === 0 ? [] : englishOf('specificSupports'))]),
    labels: { ...field.choices, ...Object.fromEntries(beside) },
    isUnderstood: understoodIn[name] ?? (() => false),
    isWhole: (text) => name === 'fees' && feesIn(text).includes('conditional'),
  }
}

const englishOf = (field: string): Vocabulary =>
  vocabulary(
    Object.fromEntries(
      Object.entries(english[field] ?? {}).flatMap(([code, words]) =>
        words.map((word) => [word, [[field, code]] as const]),
      ),
    ),
  )

/** What columns read beside their labels: see `list-targets.ts`. */
const understoodIn: Readonly<Record<string, (label: string) => boolean>> = {
  fees: (label) => feesIn(label).length > 0,
  mobilities: (label) => readYesNo(label).ok,
}

/** The labels of a cell that nobody knows. */
export const unknownIn = (text: string, { known, neighbour, isUnderstood, isWhole }: ClosedList): readonly string[] =>
  (isWhole(text) ? [] : labelsIn(text, known, neighbour)).flatMap(({ label, meaning }) =>
    (meaning === null || meaning.length === 0) && !isBlank(label) && !isUnderstood(label) ? [label] : [],
  )

/** The label of the list that a value is likeliest a misspelling of, or the English for; `null` rather than a wrong one. */
export const nearestIn = (value: string, { known, english, labels }: ClosedList): string | null => {
  const meaning = english.get(labelKey(value)) ?? nearLabel(value, known, likely)?.meaning
  const [code] = meaning === undefined || meaning === 'nothing' ? [] : meaning.map(([, one]) => one)
  return code === undefined ? null : (labels[code] ?? null)
}

/** Of a label whose end is lost, or two of whose letters are wrong. */
const likely = 80

/** A cell in the words that a person chose for its own. */
export const chosenText = (text: string, { known, neighbour }: ClosedList, chosen: ChosenLabels): string => {
  if (Object.keys(chosen).length === 0) return text
  const labels = new Map(Object.entries(chosen).map(([value, label]) => [sortKey(value), label]))
  const wide: Vocabulary = new Map([
    ...known,
    ...Object.keys(chosen).map((value) => [labelKey(value), 'nothing'] as const),
  ])
  const own = labelsIn(text, wide, neighbour).map(({ label }) => label)
  if (!own.some((label) => labels.has(sortKey(label)))) return text
  return own
    .map((label) => labels.get(sortKey(label)) ?? label)
    .filter((label) => label !== '')
    .join('|')
}

/** A column whose values a person gave labels to. */
export const chosenCell =
  (read: Column, list: ClosedList, chosen: ChosenLabels): Column =>
  (text, draft) => {
    const said = chosenText(text, list, chosen)
    return said === '' ? null : read(said, draft)
  }
