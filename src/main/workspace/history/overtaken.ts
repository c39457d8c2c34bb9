import { AppFailure } from '#shared/kernel/app-error.ts'

/** Nothing is left to take back of what others wrote over. */
export const overtaken = (verb: 'undo' | 'redo'): AppFailure =>
  new AppFailure({
    code: 'overtaken',
    fact: verb === 'undo' ? 'L’action n’a pas été annulée.' : 'L’action n’a pas été rétablie.',
    cause: 'Quelqu’un d’autre a modifié les mêmes champs depuis.',
    unchanged: 'Ce qu’il y a écrit est conservé.',
    next: verb === 'undo' ? 'Annulez à nouveau pour revenir sur l’action précédente.' : 'Reprenez la saisie si besoin.',
  })
