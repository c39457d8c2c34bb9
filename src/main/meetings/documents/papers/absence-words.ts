import type { SheetLine } from '#main/office/paper/paper.ts'

/** What is known before the meeting of someone who will not sign: « excusée », « représenté par NOM »; `null` otherwise. */
export const absenceWords = ({ civility, status, answer, representedBy }: SheetLine): string | null => {
  if (status === 'represented' || (status === null && answer === 'represented'))
    return replaced(civility, representedBy)
  return status === 'excused' || (status === null && answer === 'no') ? excused(civility) : null
}

/** Without a civility, words that need no gender. */
const excused = (civility: SheetLine['civility']): string => {
  if (civility === null) return 'absence excusée'
  return civility === 'madame' ? 'excusée' : 'excusé'
}

const replaced = (civility: SheetLine['civility'], by: string | null): string => {
  const who = by ? ` par ${by}` : ''
  if (civility === null) return by ? `représentation${who}` : 'représentation annoncée'
  return `${civility === 'madame' ? 'représentée' : 'représenté'}${who}`
}
