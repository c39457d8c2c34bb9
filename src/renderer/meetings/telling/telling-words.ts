import type { Attendance } from '#shared/records/records.ts'
import { counted, numberWord } from '../../words/numbers.ts'
import { guestName } from '../invitations/invitation-words.ts'

/** « Copier l’adresse en Cci », « Copier les 46 adresses en Cci ». */
export const copyWords = (addresses: number): string =>
  addresses < 2 ? 'Copier l’adresse en Cci' : `Copier les ${numberWord(addresses)} adresses en Cci`

/** « Écrire au nouvel invité », « Écrire aux trois nouveaux invités ». */
export const writeToNewcomersWords = (count: number): string =>
  count < 2 ? 'Écrire au nouvel invité' : `Écrire aux ${numberWord(count)} nouveaux invités`

/** « Marquer le nouvel invité comme convoqué », « Marquer les trois nouveaux comme convoqués ». */
export const markNewcomersWords = (count: number): string =>
  count < 2 ? 'Marquer le nouvel invité comme convoqué' : `Marquer les ${numberWord(count)} nouveaux comme convoqués`

/** « Réunion convoquée : deux convocations notées ». */
export const convenedSentence = (convened: number): string =>
  convened === 0
    ? 'Réunion convoquée'
    : `Réunion convoquée\u00A0: ${counted(convened, 'convocation notée', 'convocations notées', 'f')}`

/** Who is to be told some other way. */
export const unreachableSentence = (guests: readonly Attendance[]): string =>
  `Sans adresse professionnelle connue\u00A0: ${guests.map(guestName).join(', ')}.`
