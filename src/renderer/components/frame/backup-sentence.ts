import type { LastBackup } from '#shared/contract/exchanges/backups.ts'
import { dayOf, daysSince, shortDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'

/** « Sauvegarde à 9 h 02 », « Sauvegarde hier », « Sauvegarde le 24 nov. »; what waits for somebody comes first. */
export const backupSentence = ({ at, failing, damaged }: LastBackup, now: Date): string => {
  if (damaged) return 'Espace abîmé'
  if (failing) return 'Sauvegarde à vérifier'
  if (at === null) return 'Pas encore de sauvegarde'
  const since = daysSince(at, now)
  if (since === 0) return `Sauvegarde à ${hourOf(at)}`
  return since === 1 ? 'Sauvegarde hier' : `Sauvegarde le ${shortDate(dayOf(new Date(at)))}`
}
