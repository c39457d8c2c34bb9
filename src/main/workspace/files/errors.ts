import { AppFailure } from '#shared/kernel/app-error.ts'

export const fileGone = (): AppFailure =>
  new AppFailure({
    code: 'file-gone',
    fact: 'Le fichier n’a pas été ouvert.',
    cause: 'Il n’est plus là où il était, ou aucun programme de cet ordinateur ne l’ouvre.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Refaites-le, ou cherchez-le là où vous l’avez enregistré.',
  })

export const noSaveDialog = (): AppFailure =>
  new AppFailure({
    code: 'no-save-dialog',
    fact: 'Le fichier n’a pas été enregistré.',
    cause: 'Cette fenêtre n’a pas de dialogue d’enregistrement.',
    unchanged: 'Le fichier est prêt, et vos données n’ont pas changé.',
    next: 'Enregistrez-le depuis votre navigateur.',
  })
