import { AppFailure } from '#shared/kernel/app-error.ts'

/** @param none no indicator exists yet, whatever is asked */
export const nothingToTell = ({ none }: { readonly none: boolean }): AppFailure =>
  new AppFailure({
    code: 'workbook-empty',
    fact: 'Le classeur n’a pas été écrit.',
    cause: none ? 'Le dictionnaire ne contient aucun indicateur.' : 'Aucun indicateur n’est d’un axe choisi.',
    unchanged: 'Rien n’a été écrit.',
    next: none ? 'Ajoutez un indicateur au dictionnaire, puis recommencez.' : 'Choisissez un autre axe, ou tous.',
  })
