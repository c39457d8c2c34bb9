import { AppFailure } from '#shared/kernel/app-error.ts'

/** What a person meets when the row they ask for is gone, or never was. `thing`: « La réunion demandée ». */
export const notFound = (thing: string, gender: 'm' | 'f' = 'f'): AppFailure =>
  new AppFailure({
    code: 'not-found',
    ...words[gender](thing),
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Revenez à la liste, ou annulez la dernière suppression.',
  })

const words = {
  f: (thing: string) => ({
    fact: `${thing} n’a pas été trouvée.`,
    cause: 'Elle a pu être supprimée, ou n’est pas encore arrivée sur cet ordinateur.',
  }),
  m: (thing: string) => ({
    fact: `${thing} n’a pas été trouvé.`,
    cause: 'Il a pu être supprimé, ou n’est pas encore arrivé sur cet ordinateur.',
  }),
}
