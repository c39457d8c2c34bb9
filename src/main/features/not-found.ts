import { AppFailure } from '#shared/kernel/app-error.ts'

/** What a person meets when the row they ask for is gone, or never was. `thing`: « La réunion demandée ». */
export const notFound = (thing: string): AppFailure =>
  new AppFailure({
    code: 'not-found',
    fact: `${thing} n’a pas été trouvée.`,
    cause: 'Elle a pu être supprimée, ou n’est pas encore arrivée sur ce poste.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Revenez à la liste, ou annulez la dernière suppression.',
  })
