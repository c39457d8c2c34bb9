import { type Civility, civilityOf, withoutCivility, withoutTitle } from './civility.ts'
import { isFunction } from './function-words.ts'
import { isCapital, splitName } from './split-name.ts'
import { readsAsStructure } from './structure-words.ts'

/** Someone as typed in one line; what is not said is « ». */
interface ReadPerson {
  readonly kind: 'person'
  readonly civility: Civility | null
  readonly lastName: string
  readonly firstName: string
  readonly role: string
  readonly structure: string
  readonly email: string
  /** False when nothing tells which words are the first name. */
  readonly isSure: boolean
}

interface ReadStructure {
  readonly kind: 'structure'
  readonly structure: string
  /** Of whoever comes for it, who is not named: « Secrétaire de mairie ». */
  readonly role: string
  readonly email: string
}

export type ReadLine = ReadPerson | ReadStructure

/** Whether the directory has a structure called so, or whose other name it is. */
export type KnowsStructure = (name: string) => boolean

/**
 * Reads someone as people write them, in any of these ways: « Prénom NOM – Structure », « NOM Prénom, fonction,
 * Structure », « Mme NOM Prénom (Structure) », « NOM, Prénom », « Structure ». Every word typed is in what is read, and none
 * other. `null`: it names nobody.
 */
export const readPerson = (typed: string, knows: KnowsStructure = () => false): ReadLine | null => {
  if (typed.length > longest) return null
  const { line, email } = withoutEmail(typed)
  const isStructure = (text: string): boolean =>
    knows(text) || (civilityAtStart(text) === null && readsAsStructure(text))
  if (!/\p{L}/u.test(line)) return null
  if (knows(line)) return { kind: 'structure', structure: line, role: '', email }
  const parts = partsOf(line)
  const [head, ...rest] = parts
  if (head === undefined || head.text.startsWith('(')) return null
  if (isOffice(head.text)) return ofOffice(head.text, rest, email)
  if (!isStructure(head.text)) return someone(head.text, rest, email, isStructure)
  const named = rest.findIndex(({ text }) => !isStructure(text) && isSurelyName(text))
  if (named < 0) return { kind: 'structure', structure: line, role: '', email }
  const others = [head, ...rest.slice(0, named), ...rest.slice(named + 1)]
  return someone(rest[named]?.text ?? '', others, email, isStructure)
}

/** More is no line that names somebody. */
const longest = 600

/** A piece of the line, and the sign that stood before it. */
interface Part {
  readonly text: string
  readonly sign: string
}

const mail = /[<(]?(?:mailto:)?([^\s<>()[\],;:]+@[^\s<>()[\],;:]+\.[^\s<>()[\],;:]+)[>)]?/

/** The line on one line, without its bullet or its number, nor the mail address that stands in it. */
const withoutEmail = (typed: string): { readonly line: string; readonly email: string } => {
  const found = mail.exec(typed)
  const bare = typed.replace(mail, ' ').replace(/\t+/g, ', ').replace(/\s+/g, ' ').trim()
  const line = bare.replace(/^(?:[-–—•*·]|\d{1,3}[.)])\s+/, '').replace(/[\s,;:–—-]+$|^[\s,;:–—]+/g, '')
  return { line, email: found?.[1] ?? '' }
}

/** Between commas and dashes; what is in parentheses after the name is a piece too. */
const partsOf = (line: string): readonly Part[] => {
  const opened = line
    .replace(/^([^,;(–—]*[^,;(–—\s])\s*\(([^()]+)\)\s*(?:[,;–—-]\s*)?/, '$1, $2, ')
    .replace(/[\s,]+$/, '')
  return opened
    .split(/(\s+[–—-]\s+|\s*[,;|]\s*)/)
    .flatMap((text, index, all) => (index % 2 === 0 && text !== '' ? [{ text, sign: signOf(all[index - 1]) }] : []))
}

const signOf = (separator = ''): string => (/[–—-]/.test(separator) ? ' – ' : ', ')

const joined = (parts: readonly Part[]): string =>
  parts.map(({ text, sign }, index) => (index === 0 ? text : `${sign}${text}`)).join('')

const civilityAtStart = (text: string): Civility | null => civilityOf(/^\S+/.exec(text)?.[0] ?? '')

/** A civility, or a last name in capitals beside a first name; « UL » is of « UL Beaujolais ». */
const isSurelyName = (text: string): boolean => {
  if (isFunction(text)) return false
  const words = text.split(/\s+/)
  const hasCapitals = words.some((word) => word.length > 2 && isCapital(word)) && !words.every(isCapital)
  return civilityAtStart(text) !== null || hasCapitals
}

/** « la Maire », « Secrétaire de mairie », with a civility or not: whoever holds it is not named. */
const isOffice = (text: string): boolean => {
  const { civility, name } = withoutCivility(text)
  return civility === null ? isFunction(name) : /^(?:le |la |l['’])/.test(name) && isFunction(name)
}

const ofOffice = (role: string, rest: readonly Part[], email: string): ReadStructure | null =>
  rest.length === 0 ? null : { kind: 'structure', structure: joined(rest), role, email }

const someone = (
  head: string,
  others: readonly Part[],
  email: string,
  isStructure: (text: string) => boolean,
): ReadPerson | null => {
  const { civility, name: addressed } = withoutCivility(head)
  const { title, name } = withoutTitle(addressed)
  const told = others.find(({ text }) => civilityOf(text) !== null)
  const called = named(
    name,
    others.filter((part) => part !== told),
    isStructure,
  )
  if (!/\p{L}/u.test(called.lastName)) return null
  const { role, structure } = roleAndStructure(called.rest, isStructure)
  return {
    kind: 'person',
    civility: civility ?? (told === undefined ? null : civilityOf(told.text)),
    lastName: called.lastName,
    firstName: called.firstName,
    role: [title, role].filter(Boolean).join(', '),
    structure,
    email,
    isSure: called.isSure,
  }
}

/** The name, and what follows it: « DUVAL, Jeanne » is one name. */
const named = (name: string, rest: readonly Part[], isStructure: (text: string) => boolean) => {
  const [next, ...after] = rest
  const words = name.split(' ')
  // In small letters only, nothing tells which word is which.
  if (words.length > 1 && name === name.toLocaleLowerCase('fr'))
    return { lastName: name, firstName: '', isSure: false, rest }
  const split = splitName(name)
  if (split.firstName !== '' || next === undefined || next.sign !== ', ') return { ...split, rest }
  const isFirstName = givenName.test(next.text) && !isFunction(next.text) && !isStructure(next.text)
  return isFirstName ? { lastName: name, firstName: next.text, isSure: true, rest: after } : { ...split, rest }
}

/** « Jeanne », « Marie Claude », « Jean-Marie », « J. ». */
const givenName = /^\p{Lu}(?:\.|[\p{Ll}’']+)(?:[ -]\p{Lu}(?:\.|[\p{Ll}’']+)){0,2}$/u

const roleAndStructure = (parts: readonly Part[], isStructure: (text: string) => boolean) => {
  const isRole = ({ text }: Part): boolean => isFunction(text) && !isStructure(text)
  const begin = parts.findIndex((part) => !isFunction(part.text))
  const before = begin < 0 ? parts.length : begin
  if (before > 0) return { role: joined(parts.slice(0, before)), structure: joined(parts.slice(before)) }
  const last = parts.at(-1)
  if (parts.length > 1 && last !== undefined && isRole(last))
    return { role: last.text, structure: joined(parts.slice(0, -1)) }
  const [first, second] = parts
  // « en charge du numérique, mairie de Lornay »: what begins in small letters before a structure is a function.
  const saysWhat = first !== undefined && /^\p{Ll}/u.test(first.text) && !isStructure(first.text)
  if (saysWhat && second !== undefined && isStructure(second.text))
    return { role: first.text, structure: joined(parts.slice(1)) }
  return { role: '', structure: joined(parts) }
}
