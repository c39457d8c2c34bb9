import type { TemplateSummary } from '#shared/contract/meetings/agenda.ts'
import { timeOf } from '#shared/text/time-of-day.ts'
import { duration } from '../../../words/durations.ts'
import { plural } from '../../../words/numbers.ts'

/** « 8 points, 3 h ». */
export const templateMeasure = ({ points, minutes }: TemplateSummary): string =>
  [plural(points, 'point', 'points'), minutes === null ? null : duration(minutes)]
    .filter((part) => part !== null)
    .join(', ')

export const originWords = {
  shipped: 'Fourni avec Concerto',
  changed: 'Fourni, modifié ici',
  own: 'Modèle de l’espace',
} as const

/** The slot of a template, counted from its beginning: « 0 h 20 ». */
export const templateSlot = (
  minutes: number | null,
): { readonly startsAt: string; readonly endsAt: string | null } => ({
  startsAt: timeOf(0),
  endsAt: minutes === null || minutes === 0 ? null : timeOf(minutes),
})
