import { AppFailure } from '#shared/kernel/app-error.ts'

export const minutesEmpty = (): AppFailure =>
  new AppFailure({
    code: 'minutes-empty',
    fact: 'Aucune version n’a été fixée.',
    cause: 'Le compte-rendu n’a encore aucune section.',
    unchanged: 'La réunion n’a pas changé.',
    next: 'Écrivez le compte-rendu, puis recommencez.',
  })

export const alreadyLocked = (): AppFailure =>
  new AppFailure({
    code: 'minutes-locked',
    fact: 'Aucune version n’a été fixée.',
    cause: 'Le compte-rendu est validé\u00a0: sa version est fixée.',
    unchanged: 'Il reste tel qu’il a été validé.',
    next: 'Pour le modifier, rouvrez-le depuis sa page.',
  })

export const propositionGone = (): AppFailure =>
  new AppFailure({
    code: 'proposition-gone',
    fact: 'La proposition n’a pas été tranchée.',
    cause: 'Elle n’est plus à trancher\u00a0: quelqu’un l’a fait, ou le compte-rendu a été rouvert.',
    unchanged: 'Le compte-rendu est resté tel qu’il est.',
    next: 'Relisez la liste des propositions.',
  })

export const notLocked = (): AppFailure =>
  new AppFailure({
    code: 'not-locked',
    fact: 'Le compte-rendu n’a pas été rouvert.',
    cause: 'Il n’est pas validé\u00a0: il est déjà ouvert.',
    unchanged: 'Rien n’a changé.',
    next: 'Vous pouvez le modifier.',
  })
