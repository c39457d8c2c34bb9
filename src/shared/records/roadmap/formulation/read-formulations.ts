import { formulation } from './formulation.ts'

export interface ReadFormulation {
  readonly text: string
  /** `null`: the line tells none. */
  readonly votes: number | null
}

/**
 * A list as it was typed or pasted, one formulation a line: « texte⇥12 », « 12⇥texte », « texte ; 12 », « 12 – texte », or the
 * words alone. Signs and numbers of a list, and the head of its columns, are no part of it.
 */
export const readFormulations = (pasted: string): readonly ReadFormulation[] =>
  pasted
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll('\u00A0', ' ').trim())
    .filter((line) => line !== '' && !columnHeads.test(line))
    .map(readLine)
    .filter(({ text }) => text !== '')

const columnHeads = /^(?:formulations?|axes?|texte)\s*[\t;]\s*(?:gommettes?|votes?|voix)$/iu

const count = String.raw`(?<votes>\d{1,4})(?:\s*(?:gommettes?|votes?|voix))?`

/** The words, then the votes; or the votes, then the words. */
const afterWords = new RegExp(String.raw`^(?<text>.*\S)\s*(?:\t+\s*|\s;\s*|;\s+)${count}$`, 'iu')
const beforeWords = new RegExp(String.raw`^${count}\s*(?:\t+\s*|\s[–—-]\s+)(?<text>\S.*)$`, 'iu')

const readLine = (line: string): ReadFormulation => {
  const found = afterWords.exec(line) ?? beforeWords.exec(line)
  const votes = found?.groups?.votes ?? null
  return { text: wordsOf(found?.groups?.text ?? line), votes: votes === null ? null : Number(votes) }
}

/** Without the sign or the number that its list put before it. */
const wordsOf = (text: string): string =>
  text
    .replace(/^(?:[-–—•▪*]|\d{1,3}[.)])\s+/u, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, formulation.fields.text.max)
