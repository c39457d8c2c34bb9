import type { RunningAgenda } from '#shared/records/meetings/agenda-item/running-agenda.ts'
import { duration } from '../../words/durations.ts'
import { hour } from '../../words/hours.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'

type End = Pick<RunningAgenda, 'expectedEnd' | 'late' | 'unknown'>

/** « Fin prévue à 12 h 05 »; without an end of the slot, « Fin estimée à »; `null` while nobody can say. */
export const expectedEndWords = ({ expectedEnd, late }: End): string | null =>
  expectedEnd === null ? null : `Fin ${late === null ? 'estimée' : 'prévue'} à ${hour(expectedEnd)}`

/** What is to be known of that hour, or why there is none. */
export const endSentence = ({ expectedEnd, late, unknown }: End): string =>
  expectedEnd === null
    ? `${sentenceCase(counted(unknown, 'point est', 'points sont'))} sans durée.`
    : `${lateSentence(late)} L’heure se recalcule à chaque point.`

const lateSentence = (late: number | null): string => {
  if (late === null) return 'Aucune heure de fin n’est donnée.'
  if (late === 0) return 'À l’heure dite.'
  const minutes = duration(Math.abs(late))
  return late > 0 ? `${minutes} après la fin du créneau.` : `${minutes} avant la fin du créneau.`
}
