import { AppFailure } from '#shared/kernel/app-error.ts'

/** An invitation is for a poste that holds nothing yet: its work would belong to two espaces. */
export const alreadySetUp = (): AppFailure =>
  new AppFailure({
    code: 'already-set-up',
    fact: 'L’espace n’a pas été rejoint.',
    cause: 'Ce dossier contient déjà un espace de travail.',
    unchanged: 'Il est resté tel qu’il était.',
    next: 'Ouvrez Concerto sur un dossier vide, puis ouvrez l’invitation de nouveau.',
  })
