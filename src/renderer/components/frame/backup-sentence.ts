import type { LastBackup } from '#shared/contract/exchanges/backups.ts'
import { dayOf, shortDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'

/** « Sauvegarde à 9 h 02 », « Sauvegarde hier », « Sauvegarde le 24 nov. »; what waits for somebody comes first. */
export const backupSentence = ({ at, failing, damaged }: LastBackup, now: Date): string => {
  if (damaged) return 'Espace abîmé'
  if (failing) return 'Sauvegarde à vérifier'
  if (at === null) return 'Pas encore de sauvegarde'
  const day = dayOf(new Date(at))
  if (day === dayOf(now)) return `Sauvegarde à ${hourOf(at)}`
  return day === dayOf(new Date(now.getTime() - 86_400_000)) ? 'Sauvegarde hier' : `Sauvegarde le ${shortDate(day)}`
}
