import { notFound } from '#main/kit/not-found.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Axis } from '#shared/records/records.ts'
import { agree, counted } from '#shared/text/french-numbers.ts'

/** A table of minutes, or a fiche, is of this axis: without it they would be of nothing. */
export const axisUsed = (tables: number, fiches: number): AppFailure =>
  new AppFailure({
    code: 'axis.used',
    fact: 'L’axe n’a pas été supprimé.',
    cause: `${sentenceCase(
      [
        ...(tables === 0 ? [] : [counted(tables, 'tableau de compte-rendu', 'tableaux de compte-rendu')]),
        ...(fiches === 0 ? [] : [counted(fiches, 'fiche-action', 'fiches-actions', 'f')]),
      ].join(' et '),
    )} ${agree(tables + fiches, 'en dépend', 'en dépendent')}.`,
    unchanged: 'L’axe et ce qu’il réunit n’ont pas changé.',
    next: 'Rattachez les fiches à un autre axe et retirez les tableaux des comptes-rendus, ou gardez l’axe.',
  })

/** A committee would find nothing under its name. */
export const axisEmpty = (empty: readonly Pick<Axis, 'number' | 'title'>[]): AppFailure => {
  const names = empty.map(({ number, title }) =>
    number === null ? (title ?? 'un axe sans intitulé') : `l’axe ${number}`,
  )
  return new AppFailure({
    code: 'axis.empty',
    fact: 'Rien n’a été proposé au comité.',
    cause: `Rien n’est rattaché à ${names.join(', ')} : ni formulation, ni tableau de compte-rendu, ni fiche-action.`,
    unchanged: 'Les axes et l’ordre du jour n’ont pas changé.',
    next: `Rattachez-y ce que les secteurs ont dit, ou supprimez ${agree(names.length, 'cet axe', 'ces axes')}, puis proposez à nouveau.`,
  })
}

/** A thread is of an axis, a formulation or a fiche. */
export const threadMissing = (): AppFailure => notFound('Le fil demandé', 'm')

/** To come from what comes from itself: a thread has a beginning. */
export const threadLoop = (): AppFailure =>
  new AppFailure({
    code: 'thread.loop',
    fact: 'Le lien n’a pas été noté.',
    cause: 'Une formulation ne peut venir que d’une étape antérieure à la sienne.',
    unchanged: 'Le fil n’a pas changé.',
    next: 'Choisissez pour origine ce qui a été dit avant.',
  })
