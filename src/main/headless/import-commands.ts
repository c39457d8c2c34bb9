import { type Command, InvalidArgumentError } from 'commander'
import { mostLines } from '#shared/contract/limits.ts'
import type { LetterChoice } from '#shared/records/minutes/lost-letter.ts'
import { importMinutes } from './actions.ts'
import { json, type On } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
import { importFeedback } from './feedback-commands.ts'
import { addFiguresImports } from './figures-commands.ts'
import { importActors, importEvaluation, importFiches } from './import-list.ts'

/** What is read from a file: minutes, or a list. */
export const addImports = (importing: Command, on: On): void => {
  const list = (name: string, said: Parameters<typeof json>[1]): Command =>
    json(importing.command(`${name} <fichier>`), said)
      .option('--dry-run', 'dit ce que l’import ferait, sans rien écrire')
      .option('--limit <lignes>', 'lignes détaillées au plus ; sinon, toutes celles qui ne sont pas prises', limitOf)

  json(importing.command('minutes <fichier>'), words['import minutes'])
    .option(
      '--letter <rang=lettre>',
      'lettre qu’un signe perdu remplace, comme « 1=e » ; plusieurs fois si besoin',
      letterOf,
      [],
    )
    .action(on.write(importMinutes))

  json(importing.command('feedback <fichier>'), words['import feedback'])
    .option('--meeting <réunion>', 'la réunion dont c’est le compte-rendu, quand le fichier ne le dit pas')
    .action(on.write(importFeedback))

  list('actors', words['import actors'])
    .option('--sheet <nom>', 'la feuille du classeur à lire ; sans elle, celle qui ressemble le plus à un annuaire')
    .option('--columns <fichier>', 'ce que sont les colonnes, en JSON ; celles qu’il ne nomme pas restent devinées')
    .option('--accept-guesses', 'prend pour ce qu’elles semblent être les colonnes qui sont à préciser')
    .action(on.writeUnlessDry(importActors))

  list('fiches', words['import fiches']).action(on.writeUnlessDry(importFiches))

  json(importing.command('evaluation <fichier>'), words['import evaluation'])
    .requiredOption('--meeting <réunion>', 'identifiant de la réunion évaluée, qui a déjà ses questions')
    .option('--dry-run', 'dit ce que l’import ferait, sans rien écrire')
    .action(on.writeUnlessDry(importEvaluation))

  addFiguresImports(importing, on)
}

/** « 1=e », after those before it. */
const letterOf = (text: string, before: readonly LetterChoice[]): readonly LetterChoice[] => {
  const [, rank, letter] = /^(\d{1,3})=(\p{L}{1,3})$/u.exec(text) ?? []
  if (letter === undefined || Number(rank) < 1) throw new InvalidArgumentError('')
  return [...before, { rank: Number(rank), letter }]
}

const limitOf = (text: string): number => {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostLines) throw new InvalidArgumentError('')
  return limit
}
