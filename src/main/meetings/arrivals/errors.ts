import { AppFailure } from '#shared/kernel/app-error.ts'
import { withDe } from '#shared/text/article.ts'

/** Two people cannot have signed on one line. */
export const lineTaken = (line: number, name: string): AppFailure =>
  new AppFailure({
    code: 'line-taken',
    fact: `La ligne ${line} n’a pas été ajoutée.`,
    cause: `Ce numéro est celui ${withDe(name)}.`,
    unchanged: 'La liste n’a pas changé.',
    next: 'Vérifiez le numéro sur la feuille, ou cochez cette personne.',
  })

export const noSuchLine = (lines: string): AppFailure =>
  new AppFailure({
    code: 'no-such-line',
    fact: 'Les lignes n’ont pas été notées.',
    cause: `La feuille n’a pas de ligne ${lines}.`,
    unchanged: 'La liste n’a pas changé.',
    next: 'Corrigez les numéros, ou ajoutez la personne sous la liste.',
  })

export const representsThemself = (): AppFailure =>
  new AppFailure({
    code: 'represents-themself',
    fact: 'La représentation n’a pas été notée.',
    cause: 'Personne ne se représente soi-même.',
    unchanged: 'La liste n’a pas changé.',
    next: 'Choisissez une autre personne.',
  })
