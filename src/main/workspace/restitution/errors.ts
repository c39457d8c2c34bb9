import { AppFailure } from '#shared/kernel/app-error.ts'

export const nothingToGiveBack = (): AppFailure =>
  new AppFailure({
    code: 'restitution-empty',
    fact: 'Le diaporama n’a pas été fait.',
    cause: 'Il n’y a encore ni concertation tenue, ni formulation, ni axe.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Tenez une concertation, ou composez les axes, puis recommencez.',
  })
