import type { Fit } from '#shared/records/meetings/agenda-item/fit-agenda.ts'
import type { PlannedAgenda, PlannedItem } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import type { AgendaItem, Meeting } from '#shared/records/records.ts'
import { duration } from '../../words/durations.ts'
import { agree, counted, numberWord, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

export const pointName = ({ title }: Pick<AgendaItem, 'title'>): string => title ?? 'Point sans intitulé'

type Slot = Pick<Meeting, 'startsAt' | 'endsAt'>

type Sums = Pick<PlannedAgenda, 'total' | 'unknown' | 'slot' | 'excess'>

/** « 15 min de trop », when there are. */
export const excessWords = ({ excess }: Sums): string | null =>
  excess === null || excess <= 0 ? null : `${duration(excess)} de trop`

/** « 3 h 15 prévues dans un créneau de 3 h », « 2 h 50 prévues, 10 min libres dans un créneau de 3 h ». */
export const sumWords = ({ total, unknown, slot, excess }: Sums, meeting: Slot): string => {
  const planned = `${duration(total)} ${agree(total, 'prévue', 'prévues')}`
  const without = unknown === 0 ? '' : `, ${counted(unknown, 'durée', 'durées', 'f')} à fixer`
  if (slot === null) return `${planned}${without}\u00a0; ${missingHours(meeting)}`
  const free = excess !== null && excess < 0 ? `, ${duration(-excess)} libres` : ''
  const whole = excess === 0 && unknown === 0 ? ', tout le créneau' : ` dans un créneau de ${duration(slot)}`
  return `${planned}${without}${free}${whole}`
}

const missingHours = ({ startsAt, endsAt }: Slot): string => {
  if (startsAt === null && endsAt === null) return 'l’horaire n’est pas fixé'
  return startsAt === null ? 'l’heure de début n’est pas fixée' : 'l’heure de fin n’est pas fixée'
}

/** « « Fiches-actions » déborde de 5 min, « Clôture » de 10 min. »; what is left otherwise. */
export const slotEndWords = (items: readonly PlannedItem[], excess: number | null): string => {
  const over = items.filter((item) => item.over > 0)
  if (over.length === 0) return excess !== null && excess < 0 ? `Il reste ${duration(-excess)}.` : ''
  const told = over
    .slice(0, 3)
    .map(
      ({ item, over: minutes }, index) =>
        `${quoted(pointName(item))}${index === 0 ? ' déborde' : ''} de ${duration(minutes)}`,
    )
  const others = over.length > 3 ? [`et ${counted(over.length - 3, 'autre point', 'autres points')} après`] : []
  return `${[...told, ...others].join(', ')}.`
}

/** « Trois temps de 20 min au lieu de 25 : tout tient en 3 h. » */
export const fitWords = (fit: Fit, slot: number): string => {
  const fits = `tout tient en ${duration(slot)}.`
  return `${sentenceCase(shortening(fit))}\u00A0: ${fits}`
}

const shortening = (fit: Fit): string => {
  switch (fit.kind) {
    case 'rounds':
      return `${numberWord(fit.rounds.count)} ${fit.rounds.noun} de ${fit.minutes}\u00A0min au lieu de ${fit.rounds.minutes}`
    case 'longest':
      return `${quoted(pointName(fit.item))} en ${duration(fit.minutes)} au lieu de ${duration(fit.item.minutes ?? 0)}`
    case 'shared':
      return `${counted(fit.changes.length, 'point plus court', 'points plus courts')} de ${between(fit.given)}`
  }
}

/** « 5 min », « 5 à 10 min ». */
const between = ([least, most]: readonly [number, number]): string =>
  least === most ? duration(most) : `${least} à ${duration(most)}`
