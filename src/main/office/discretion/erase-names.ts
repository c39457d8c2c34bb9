import { fold } from '#shared/kernel/fold.ts'
import { type SplitName, splitName } from '#shared/text/person/split-name.ts'

/** A name as it is known; either part may be missing. */
export interface PersonName {
  readonly lastName: string | null
  readonly firstName: string | null
}

/** Where somebody is named in a text. */
export interface NamedSpan {
  readonly from: number
  readonly to: number
}

/** What stands in place of somebody. */
export const somebody = '[personne]'

/** Finds where a text names somebody: one of these people, whoever follows a civility, any mail address. */
export type NameFinder = (text: string) => readonly NamedSpan[]

/**
 * A name is a word, or several, written with a capital: « Petit » may be somebody, « petit » is not. First and last names
 * that touch, with their civility and initials, are one person.
 */
export const nameFinder = (people: readonly PersonName[]): NameFinder => {
  const known = namesByFirstWord(people)
  return (text) => {
    const words = wordsOf(text)
    const found = words.flatMap((_, index) => spanAt(words, index, known, text) ?? [])
    return merged([...found, ...afterCivilities(text), ...addresses(text)], text)
  }
}

/** « Madame Odile VENTCLAIR » as a name; `isSure` when a civility or its capitals say that it is one. */
export const typedName = (text: string): SplitName => {
  const bare = text.replace(leadingCivility, '').trim()
  const name = splitName(bare)
  return { ...name, isSure: name.isSure || bare !== text.trim() }
}

interface Word {
  readonly folded: string
  readonly from: number
  readonly to: number
  readonly capital: boolean
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: fold(word),
    from: index,
    to: index + word.length,
    capital: /^\p{Lu}/u.test(word),
  }))

type Names = ReadonlyMap<string, readonly (readonly string[])[]>

/** Every last and first name as words, longest first, by its first word. One letter alone names nobody. */
const namesByFirstWord = (people: readonly PersonName[]): Names => {
  const names = people
    .flatMap(({ lastName, firstName }) => [lastName, firstName])
    .map((name) => wordsOf(name ?? '').map(({ folded }) => folded))
    .filter((words) => words.join('').length > 1)
  const distinct = [...new Map(names.map((words) => [words.join(' '), words])).values()]
  return Map.groupBy(
    distinct.toSorted((a, b) => b.length - a.length),
    (words) => words[0] as string,
  )
}

const spanAt = (words: readonly Word[], index: number, known: Names, text: string): NamedSpan | null => {
  const name = known.get((words[index] as Word).folded)?.find((candidate) => {
    const said = words.slice(index, index + candidate.length)
    return (
      said.length === candidate.length &&
      said.every(({ folded }, at) => folded === candidate[at]) &&
      said.some(({ capital }) => capital) &&
      said.slice(1).every((word, at) => /^[\s\p{Pd}’'.]{1,2}$/u.test(text.slice(said[at]?.to, word.from)))
    )
  })
  return name === undefined
    ? null
    : { from: (words[index] as Word).from, to: (words[index + name.length - 1] as Word).to }
}

const civility = String.raw`(?<!\p{L})(?:M\.|Mr|MM\.|Mmes?|Mlles?|Madame|Monsieur|Mesdames|Messieurs|Mademoiselle|Dr|Docteur|Pr|Maître|Me)\.?\s+`
const capitalised = String.raw`(?:(?:d['’]|de |du |des |la |le )*(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’\p{Pd}]*))`
const leadingCivility = new RegExp(`^${civility}`, 'u')
const someone = new RegExp(`${civility}${capitalised}(?:\\s+${capitalised})*`, 'gu')
/** « Mmes VENTCLAIR, TOURNELUNE et PLUME-DORÉE » */
const several = new RegExp(
  `(?<!\\p{L})(?:MM\\.|Mmes|Mlles|Mesdames|Messieurs)\\s+${capitalised}(?:(?:,|\\s+et|\\s)\\s*${capitalised})*`,
  'gu',
)

const afterCivilities = (text: string): readonly NamedSpan[] => [...matches(text, several), ...matches(text, someone)]

const addresses = (text: string): readonly NamedSpan[] => matches(text, /[^\s@<>()[\]«»,;]+@[^\s@<>()[\]«»,;]+/gu)

const matches = (text: string, pattern: RegExp): readonly NamedSpan[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))

const civilityBefore = new RegExp(`${civility}$`, 'u')
const initialsBefore = /(?<!\p{L})(?:\p{Lu}\.[\s\p{Pd}]?)+$/u
const compoundBefore = /(?:\p{Lu}[\p{L}\p{M}]*\p{Pd})+$/u
const compoundAfter = /^(?:\p{Pd}\p{Lu}[\p{L}\p{M}]*)+/u

/** Spans in order, those that touch made one, each with what belongs to the name around it. */
const merged = (spans: readonly NamedSpan[], text: string): readonly NamedSpan[] => {
  const result: NamedSpan[] = []
  for (const span of spans.map((one) => widened(one, text)).toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1)
    if (last !== undefined && /^[\s\p{Pd}]*$/u.test(text.slice(last.to, Math.max(last.to, span.from))))
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else result.push(span)
  }
  return result
}

const widened = (span: NamedSpan, text: string): NamedSpan => {
  let { from, to } = span
  for (const before of [compoundBefore, initialsBefore, civilityBefore])
    from -= before.exec(text.slice(Math.max(0, from - 60), from))?.[0].length ?? 0
  to += compoundAfter.exec(text.slice(to, to + 60))?.[0].length ?? 0
  return { from, to }
}
