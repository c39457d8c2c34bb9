import { AppFailure } from '#shared/kernel/app-error.ts'

/** The file is no longer in memory: the program was started again, or three others were opened since. */
export const importGone = (): AppFailure =>
  new AppFailure({
    code: 'import-gone',
    fact: 'L’import n’a pas pu continuer.',
    cause: 'Le fichier n’est plus ouvert\u00a0: Concerto garde les trois derniers, jusqu’à ce qu’on le ferme.',
    unchanged: 'Rien n’a été ajouté ni modifié, et le fichier est intact.',
    next: 'Choisissez le fichier de nouveau.',
  })
