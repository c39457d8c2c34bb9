import type Database from 'better-sqlite3'
import { fold } from '#shared/kernel/fold.ts'
import { nameKey, sortKey } from '#shared/kernel/sort-key.ts'

/**
 * What SQL needs to compare texts as their readers do:
 * `sort_key(text)` and `name_key(text)`, see `kernel/sort-key.ts`;
 * `begins_word(word, text, …)`: 1 when a folded word begins a word of one of the texts.
 */
export const addTextFunctions = (db: Database.Database): void => {
  const key = remembered(sortKey)
  const name = remembered(nameKey)
  const words = remembered(foldedWords)
  db.function('sort_key', { deterministic: true }, (text) => (text === null ? null : key(String(text))))
  db.function('name_key', { deterministic: true }, (text) => (text === null ? null : name(String(text))))
  db.function('begins_word', { deterministic: true, varargs: true }, (word, ...texts) =>
    texts.some((text) => text !== null && words(String(text)).includes(` ${word}`)) ? 1 : 0,
  )
}

/** Whether a folded word begins a word of a text. */
export const beginsWord = (word: string, text: string): boolean => foldedWords(text).includes(` ${word}`)

const foldedWords = (text: string): string => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`

/** Texts kept with their keys; beyond, all are forgotten: a directory of 100 000 names with their other columns holds. */
const most = 400_000

/** Folding a name costs more than reading it, and each new filter asks for the same ones. */
const remembered = (keyOf: (text: string) => string): ((text: string) => string) => {
  const keys = new Map<string, string>()
  return (text) => {
    const known = keys.get(text)
    if (known !== undefined) return known
    if (keys.size >= most) keys.clear()
    const key = keyOf(text)
    keys.set(text, key)
    return key
  }
}
