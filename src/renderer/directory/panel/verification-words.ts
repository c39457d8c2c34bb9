import type { Verification } from '#shared/contract/directory/directory.ts'
import { innerCase } from '#shared/kernel/typography.ts'
import { verificationFields } from '#shared/records/directory/verification.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { longDate } from '../../words/dates.ts'
import { since } from '../../words/distance.ts'

type Known = Omit<Verification, 'freshness'>

/**
 * « vérifiée il y a huit mois »; the source's own date when it is the later, and of what was typed here the day it was.
 * @param source where the entry comes from @param today `YYYY-MM-DD`
 */
export const verificationFact = ({ on, sourceDate }: Known, source: string | null, today: string): string => {
  if (sourceDate !== null)
    return `${source === null ? 'saisie' : 'mise à jour à la source'} ${since(today, sourceDate)}`
  return on === null ? 'jamais vérifiée' : `vérifiée ${since(today, on)}`
}

/** « Le 12 février 2024 par Violette Chanteneige, au téléphone avec le président ». */
export const verificationDetail = ({ on, by, how, note, sourceDate }: Known): string | null => {
  if (on === null) return sourceDate === null ? null : 'Personne ne l’a encore vérifiée.'
  const who = `Le ${longDate(on)}${by === null ? '' : ` par ${by}`}`
  return [who, howWords(how, note)].filter((part) => part !== '').join(', ')
}

/** « au téléphone avec le président », « sur place, horaires affichés ». */
export const howWords = (how: Verification['how'], note: string | null): string => {
  const means = how === null ? '' : innerCase(choiceWord(verificationFields.verifiedHow.choices, how))
  if (note === null) return means
  return means === '' || note.startsWith('avec ') ? `${means} ${note}`.trim() : `${means}, ${note}`
}
