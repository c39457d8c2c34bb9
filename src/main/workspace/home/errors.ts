import { AppFailure } from '#shared/kernel/app-error.ts'

export const alreadySetUp = (): AppFailure =>
  new AppFailure({
    code: 'already-set-up',
    fact: 'L’espace n’a pas été créé.',
    cause: 'Ce dossier contient déjà un espace.',
    unchanged: 'Il n’a pas changé.',
    next: 'Ouvrez-le tel quel, ou choisissez un dossier vide.',
  })

export const notTheDemo = (): AppFailure =>
  new AppFailure({
    code: 'not-the-demo',
    fact: 'L’espace n’a pas été vidé.',
    cause: 'Ce n’est pas l’espace d’essai\u00a0: il contient votre travail.',
    unchanged: 'Il n’a pas changé.',
    next: 'Seul l’espace d’essai peut être quitté ainsi.',
  })
