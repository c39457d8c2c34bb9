import { AppFailure } from '#shared/kernel/app-error.ts'

export const otherEspace = (): AppFailure =>
  new AppFailure({
    code: 'backup-other-espace',
    fact: 'La sauvegarde n’a pas été remise en place.',
    cause: 'Elle est d’un autre espace que celui de ce dossier.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Ouvrez Concerto sur un dossier vide, puis remettez-la en place là.',
  })
