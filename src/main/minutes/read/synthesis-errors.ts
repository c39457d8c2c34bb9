import { AppFailure } from '#shared/kernel/app-error.ts'

export const synthesisOfPoint = (): AppFailure =>
  new AppFailure({
    code: 'synthesis-of-point',
    fact: 'La synthèse n’a pas été écrite.',
    cause: 'Une synthèse porte sur toute la réunion, et un seul point a été demandé.',
    unchanged: 'Le compte-rendu n’a pas changé.',
    next: 'Demandez l’extrait de ce point, ou la synthèse de toute la réunion.',
  })
