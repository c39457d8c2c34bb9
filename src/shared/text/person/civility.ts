import { fold } from '../../kernel/fold.ts'
import { own } from '../../kernel/own.ts'

export type Civility = 'madame' | 'monsieur'

const civilities: Readonly<Record<string, Civility>> = {
  madame: 'madame',
  mme: 'madame',
  mlle: 'madame',
  mademoiselle: 'madame',
  monsieur: 'monsieur',
  m: 'monsieur',
  mr: 'monsieur',
}

/** Of « Mme », « M. », « Monsieur »; `null`: that word is no civility. */
export const civilityOf = (word: string): Civility | null => {
  const key = fold(word).replace(/\.$/, '')
  return own(civilities, key) ?? null
}

/** « Dr Jeanne DUVAL »: a title is said, and is no part of the name. */
export const withoutTitle = (text: string): { readonly title: string; readonly name: string } => {
  const [, title = '', name = text] = /^((?:dr|docteur|pr|me|maître)\.?)\s+(?=\S)(.*)$/isu.exec(text) ?? []
  return { title, name }
}

/** The civility, at either end, in parentheses or not; `null` when there is none. */
export const withoutCivility = (text: string): { readonly civility: Civility | null; readonly name: string } => {
  const [, first = '', afterFirst = ''] = /^(\S+)\s+(.*)$/s.exec(text) ?? []
  const [, beforeLast = '', last = ''] = /^(.*\S)[\s,]+\(?([^\s()]+)\)?$/s.exec(text) ?? []
  const [atStart, atEnd] = [civilityOf(first), civilityOf(last)]
  if (atStart !== null) return { civility: atStart, name: afterFirst }
  return atEnd === null
    ? { civility: civilityOf(text), name: text }
    : { civility: atEnd, name: beforeLast.replace(/,$/, '') }
}
