import { AppFailure } from '#shared/kernel/app-error.ts'

/** @param remarks why what was asked could not be written, when it is known */
export const nothingToWrite = (remarks: readonly string[]): AppFailure =>
  new AppFailure({
    code: 'export-empty',
    fact: 'Le fichier n’a pas été écrit.',
    cause: ['Rien de ce qui est demandé ne peut y figurer.', ...remarks.slice(0, 3)].join(' '),
    unchanged: 'L’annuaire n’a pas changé.',
    next: 'Élargissez la liste, complétez les entrées ou choisissez un autre format.',
  })

export const personsNotListed = (): AppFailure =>
  new AppFailure({
    code: 'export-persons',
    fact: 'Le fichier n’a pas été écrit.',
    cause: 'La liste des personnes ne peut pas s’écrire sans les personnes.',
    unchanged: 'L’annuaire n’a pas changé.',
    next: 'Exportez la liste des structures ou des lieux, ou laissez les personnes.',
  })
