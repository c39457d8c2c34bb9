import { AppFailure } from '#shared/kernel/app-error.ts'

export const periodGoesOn = (): AppFailure =>
  new AppFailure({
    code: 'period-goes-on',
    fact: 'Les chiffres n’ont pas été arrêtés.',
    cause: 'La période n’est pas terminée\u00a0: ils changeront encore.',
    unchanged: 'Ils restent calculés chaque jour.',
    next: 'Arrêtez les chiffres d’une période passée.',
  })

export const notCounted = (): AppFailure =>
  new AppFailure({
    code: 'not-counted',
    fact: 'Le chiffre n’a pas été calculé.',
    cause:
      'Concerto ne le compte pas pour cette période\u00a0: il est donné par les structures, ou rien n’est connu de ce temps-là.',
    unchanged: 'Les chiffres enregistrés n’ont pas changé.',
    next: 'Choisissez une autre période, ou saisissez le chiffre.',
  })
