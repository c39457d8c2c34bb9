import { AppFailure } from '#shared/kernel/app-error.ts'

export const cancelled = (): AppFailure =>
  new AppFailure({
    code: 'cancelled',
    fact: 'L’opération a été arrêtée.',
    cause: 'Vous l’avez demandé.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Vous pouvez la relancer quand vous voulez.',
  })
