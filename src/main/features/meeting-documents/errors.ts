import { AppFailure } from '#shared/kernel/app-error.ts'

export const undatedMeeting = (): AppFailure =>
  new AppFailure({
    code: 'calendar-undated',
    fact: 'Le fichier ICS n’a pas été écrit.',
    cause: 'La réunion n’a pas encore de date.',
    unchanged: 'La réunion n’a pas changé.',
    next: 'Donnez-lui une date, puis recommencez.',
  })

export const nobodyExpected = (): AppFailure =>
  new AppFailure({
    code: 'convocation-nobody',
    fact: 'Les convocations n’ont pas été écrites.',
    cause: 'Personne n’est encore attendu à cette réunion.',
    unchanged: 'La réunion n’a pas changé.',
    next: 'Invitez des personnes, ou préparez une convocation commune, sans nom.',
  })
