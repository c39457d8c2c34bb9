import type { ProposedState } from '#shared/records/roadmap/fiche/proposed-state.ts'
import { daysBetween } from '#shared/text/days.ts'
import { longDate } from '../../../words/dates.ts'
import { wholeMonths } from '../../../words/distance.ts'
import { agree, counted, plural, sentenceCase } from '../../../words/numbers.ts'

/** Days after which one counts in months. */
const longInDays = 90

/** « de douze jours », « d’un jour », « de quatre mois »: how long a day is passed. */
export const lateBy = (day: string, today: string): string => {
  const days = daysBetween(day, today)
  if (days === 1) return 'd’un jour'
  return days < longInDays
    ? `de ${plural(days, 'jour', 'jours')}`
    : `de ${plural(wholeMonths(day, today), 'mois', 'mois')}`
}

/** Why a state is proposed, as a sentence. */
export const proposalSentence = (proposed: ProposedState): string => {
  switch (proposed.why) {
    case 'all-done':
      return agree(
        proposed.steps,
        'L’étape est faite.',
        `Les ${counted(proposed.steps, 'étape est faite', 'étapes sont faites', 'f')}.`,
      )
    case 'begun':
      return 'Une étape est commencée.'
    case 'overdue':
      return `La fin était prévue le ${longDate(proposed.endsOn)}.`
    case 'late-steps':
      return `${sentenceCase(counted(proposed.steps, 'étape a', 'étapes ont', 'f'))} dépassé l’échéance.`
  }
}
