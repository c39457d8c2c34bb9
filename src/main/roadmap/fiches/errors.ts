import { AppFailure } from '#shared/kernel/app-error.ts'

export const noMeeting = (): AppFailure =>
  new AppFailure({
    code: 'no-meeting',
    fact: 'La fiche n’a pas été reportée.',
    cause: 'Aucune réunion à venir ne peut la reprendre.',
    unchanged: 'Elle garde ses cases «\u00a0Non traité\u00a0».',
    next: 'Préparez la prochaine réunion, puis recommencez.',
  })

export const stepsTooDeep = (): AppFailure =>
  new AppFailure({
    code: 'steps-too-deep',
    fact: 'L’étape n’a pas été déplacée.',
    cause: 'Les étapes s’emboîtent sur trois niveaux, et jamais dans elles-mêmes.',
    unchanged: 'Elle est restée à sa place.',
    next: 'Sortez-la d’un niveau, ou placez-la ailleurs.',
  })
