import { AppFailure } from '#shared/kernel/app-error.ts'

export const sessionClosed = (): AppFailure =>
  new AppFailure({
    code: 'session-closed',
    fact: 'La séance n’a pas avancé.',
    cause: 'Elle est close, ou la réunion est annulée.',
    unchanged: 'L’ordre du jour et les textes n’ont pas changé.',
    next: 'Rouvrez la séance, ou remettez la réunion en préparation.',
  })

export const sessionNotOpen = (): AppFailure =>
  new AppFailure({
    code: 'session-not-open',
    fact: 'L’heure de la séance n’a pas changé.',
    cause: 'La séance n’est pas ouverte.',
    unchanged: 'L’ordre du jour n’a pas changé.',
    next: 'Ouvrez la séance par Ctrl Entrée.',
  })
