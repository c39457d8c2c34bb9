import type { CopyKind } from '#shared/contract/exchanges/backups.ts'
import { dayOf, daysSince, longDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'

/** Why a copy was made. */
export const kindLabels: Readonly<Record<CopyKind, string>> = {
  usual: 'Sauvegarde',
  asked: 'Sauvegarde demandée',
  before: 'Avant un retour en arrière',
  import: 'Avant un import',
  automatic: 'Avant des envois appliqués sans demander',
  brought: 'Apportée d’ailleurs',
  damaged: 'De l’espace abîmé',
}

/** « 24 novembre 2026, 9 h 02 ». */
export const fullMoment = (instant: string): string => `${longDate(dayOf(new Date(instant)))}, ${hourOf(instant)}`

/** « à 9 h 02 » today, « hier à 9 h 02 », else « le 24 novembre 2026 à 9 h 02 ». */
export const atMoment = (instant: string, now: Date): string => {
  const since = daysSince(instant, now)
  if (since === 0) return `à ${hourOf(instant)}`
  return `${since === 1 ? 'hier' : `le ${longDate(dayOf(new Date(instant)))}`} à ${hourOf(instant)}`
}
