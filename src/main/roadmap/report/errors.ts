import { AppFailure } from '#shared/kernel/app-error.ts'

/** @param cause what is wrong with the days that are asked */
export const wrongDays = (cause: string): AppFailure =>
  new AppFailure({
    code: 'report-days',
    fact: 'Le rapport n’a pas été fait.',
    cause,
    unchanged: 'Rien n’a été écrit.',
    next: 'Choisissez un premier jour, puis un second, au plus tard aujourd’hui.',
  })
