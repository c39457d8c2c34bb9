import { isFunction } from '#shared/text/person/function-words.ts'
import { readPerson } from '#shared/text/person/read-person.ts'
import { readsAsStructure } from '#shared/text/person/structure-words.ts'
import { looksLikeName } from './person-names.ts'
import { type Said, saidAtEnd } from './status-words.ts'

/** Someone whom a text names. */
export interface Named {
  readonly lastName: string | null
  readonly firstName: string | null
  readonly role: string | null
  readonly structure: string | null
  readonly email: string | null
  /** What the text says of this person alone. */
  readonly said: Said | null
  readonly representedBy: string | null
  readonly ofOneName?: true
}

/**
 * The people that a line of a list names: one, or those that follow one another (« Mme A (Mairie), M. B et Mme C »). What follows
 * a name until the next is of its person.
 */
export const peopleInText = (line: string): readonly Named[] => {
  const text = line.replace(/\s+/g, ' ').trim()
  const grouped = ofStructure(text)
  return grouped ?? chunksOf(text).flatMap((chunk) => personIn(chunk) ?? [])
}

/**
 * Those whom a list names by one word each, as people who know one another do: « Nathalie, Émilien et Anne-Marie ». Nothing when
 * one of the words is no such name, or stands alone.
 */
export const peopleByOneName = (names: readonly string[]): readonly Named[] => {
  const words = names.flatMap((line) => parted(line.replace(/[.;,]+$/, ''), /\s*[,;|]\s*|\s+(?:et|&)\s+/))
  const people = words.flatMap((word) => personOfOneName(word.trim()) ?? [])
  return people.length < 2 || people.length < words.length ? [] : people
}

/** « Anne-Marie »; `null` for what is no name, or says more. */
export const personOfOneName = (name: string): Named | null =>
  !oneName.test(name) || isFunction(name) || readsAsStructure(name)
    ? null
    : { ...nothingSaid, lastName: name, firstName: null, ofOneName: true }

/** Of somebody of whom a name alone is told. */
export const nothingSaid = { role: null, structure: null, email: null, said: null, representedBy: null }

const oneName = /^\p{Lu}[\p{Ll}\p{M}]+(?:[-’'\s]\p{Lu}[\p{Ll}\p{M}]+)?$/u

/** « Mairie de Corvelle : Mme A, M. B »: who comes from where. */
const ofStructure = (text: string): readonly Named[] | null => {
  const [, structure = '', names = ''] = /^([^:]{2,120}?)\s*:\s*(\S.*)$/.exec(text) ?? []
  if (structure === '' || looksLikeName(structure)) return null
  const people = chunksOf(names).flatMap((chunk) => personIn(chunk) ?? [])
  return people.length === 0 || people.some(({ lastName }) => lastName === null)
    ? null
    : people.map((person) => ({ ...person, structure: person.structure ?? structure.replace(/^[-–•*]\s*/, '') }))
}

/** Pieces that name one person each. */
const chunksOf = (text: string): readonly string[] => {
  const strong = parted(text, /\s*;\s*|\s*\|\s*/)
  return strong.flatMap((part) => joinedByName(parted(part, /\s*,\s*(?=\S)/).flatMap(byAnd)))
}

/** Cut where signs stand outside of parentheses. */
const parted = (text: string, sign: RegExp): readonly string[] => {
  const held: string[] = []
  const hidden = text.replace(/\([^()]*\)/g, (inside) => `\ue000${held.push(inside) - 1}\ue001`)
  return hidden
    .split(sign)
    .map((part) => part.replace(/\ue000(\d+)\ue001/g, (_all, index) => held[Number(index)] ?? ''))
    .filter((part) => part.trim() !== '')
}

/** « Mme A et M. B », where both are names. */
const byAnd = (part: string): readonly string[] => {
  const both = parted(part, /\s+(?:et|&|ainsi que)\s+/)
  return both.length > 1 && both.every((one) => looksLikeName(headOf(one))) ? both : [part]
}

/** « MM. A, B » addresses those that follow. */
const plural = /^(?:MM\.?|Mmes|Mlles|Messieurs|Mesdames|Messieurs-dames)\s+/i

/** What stands before a parenthesis or a dash. */
const headOf = (text: string): string => text.replace(plural, '').replace(/\s*(?:\(|\s[–—-]\s).*$/, '')

const joinedByName = (parts: readonly string[]): readonly string[] => {
  const chunks: string[] = []
  for (const part of parts) {
    if (chunks.length === 0 || looksLikeName(headOf(part))) chunks.push(part)
    else chunks[chunks.length - 1] = `${chunks.at(-1)}, ${part}`
  }
  return chunks
}

/** `null` for words that name nobody. */
const personIn = (chunk: string): Named | null => {
  const { named, by } = representation(
    chunk
      .replace(/[.;,]+$/, '')
      .replace(/^(?:[-–•*·▪]|\d{1,3}[.)])\s*/, '')
      .replace(plural, ''),
  )
  const { said, text } = saidAtEnd(named)
  const namesSomebody = text.split(/\s*[,(;]\s*|\s+[–—-]\s+|\)\s*/).some((part) => looksLikeName(part))
  if (!namesSomebody || text.length > 300) return null
  const read = readPerson(text)
  if (read === null || read.kind === 'structure') return null
  return {
    lastName: read.lastName.slice(0, 120),
    firstName: read.firstName.slice(0, 120) || null,
    role: read.role.slice(0, 300) || null,
    structure: read.structure.slice(0, 600) || null,
    email: read.email || null,
    said: by === null ? said : 'represented',
    representedBy: by,
  }
}

/** « Mme A (pouvoir à M. B) », « Mme A, représentée par M. B ». */
const representation = (text: string): { readonly named: string; readonly by: string | null } => {
  const [, named = text, by = null] = standIn.exec(text) ?? []
  return { named, by: by === null ? null : by.slice(0, 300) }
}

const standIn =
  /^(.*\S)\s*[,(–—-]\s*(?:(?:donne |ayant donné )?(?:pouvoir|procuration)\s+à|représentée?\s+par)\s+([^()]+?)\)?$/i
