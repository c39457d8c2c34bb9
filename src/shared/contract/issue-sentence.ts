import { quoted } from '../domain/normalise/reading.ts'
import type { ImportIssue } from './directory-import.ts'

/** « Colonne C, « 6987 » : un code postal a cinq chiffres. » */
export const issueSentence = ({ columnName, value, reason }: ImportIssue): string => {
  const where = columnName === null ? [] : [`colonne ${columnName}`]
  // Some reasons name the value themselves.
  const what = value === '' || reason.includes(quoted(value)) ? [] : [quoted(value)]
  const start = [...where, ...what].join(', ')
  const sentence = start === '' ? reason : `${start}\u00a0: ${reason}`
  return `${sentence.charAt(0).toLocaleUpperCase('fr')}${sentence.slice(1).replace(/\.?$/, '.')}`
}
