import { sentenceCase } from '../kernel/typography.ts'
import { quoted } from '../text/normalise/reading.ts'
import type { ImportIssue, NearEntry } from './import-line.ts'

/** « Colonne C, « 6987 » : un code postal a cinq chiffres. » */
export const issueSentence = ({ columnName, value, reason }: ImportIssue): string => {
  const where = columnName === null ? [] : [`colonne ${columnName}`]
  // Some reasons name the value themselves.
  const what = value === '' || reason.includes(quoted(value)) ? [] : [quoted(value)]
  const start = [...where, ...what].join(', ')
  return reasonSentence(start === '' ? reason : `${start}\u00a0: ${reason}`)
}

/** A reason, or several after each other, as a sentence. */
export const reasonSentence = (reason: string): string => sentenceCase(reason).replace(/\.?$/, '.')

/** « la personne est proche de Jeanne DUVAL, Relais du Gué (100 sur 100) » */
export const nearReason = ({ record, name, where, score }: NearEntry): string =>
  `${asked[record]} est proche de ${where === null ? name : `${name}, ${where}`} (${score} sur 100)`

const asked: Readonly<Record<NearEntry['record'], string>> = {
  actor: 'la structure',
  place: 'le lieu',
  person: 'la personne',
  fiche: 'la fiche',
}
