import { type Command, InvalidArgumentError } from 'commander'
import { mostLines } from '#shared/contract/limits.ts'
import { importMinutes } from './actions.ts'
import { json, type On, type Output } from './command-options.ts'
import { addFiguresImports } from './figures-commands.ts'
import { importActors, importEvaluation, importFiches } from './import-list.ts'

/** What is read from a file: minutes, or a list. */
export const addImports = (importing: Command, on: On): void => {
  const list = (name: string, said: Parameters<typeof json>[1]): Command =>
    json(importing.command(`${name} <fichier>`), said)
      .option('--dry-run', 'dit ce que l’import ferait, sans rien écrire')
      .option('--limit <lignes>', 'lignes détaillées au plus ; sinon, toutes celles qui ne sont pas prises', limitOf)

  json(importing.command('minutes <fichier>'), {
    does: 'Makes a meeting and its minutes from a Word file (.docx) or a Markdown file (UTF-8, else Windows-1252). In an empty folder, first makes a workspace with neutral answers. What minutes do not keep (comments, tracked changes, headers…) is said. The same file twice is a success that adds nothing.',
    json: '`{ meeting, already, title, sections, present, remarks: [] }`',
  })
    .description('crée une réunion et son compte-rendu depuis un fichier Markdown ou Word (.docx)')
    .action((file: string, output: Output) => on('write', importMinutes(file, output)))

  list('actors', {
    does: 'Reads a list into the directory: the national CSV or JSON (v1.0.2 and the older), data·inclusion v1, governance contacts, or any CSV, XLSX, XLS, ODS or JSON list, whose columns are guessed. Doubtful and refused lines are left out, each with its reasons; absence from the file erases nothing; the same file twice writes nothing. `--dry-run` writes nothing at all.',
    json: '`{ format, dryRun, written, counts, lines, remarks }`',
  })
    .description('fait entrer une liste dans l’annuaire : CSV, Excel, OpenDocument ou JSON')
    .action((file: string, options: Parameters<typeof importActors>[1]) =>
      on(options.dryRun === true ? 'read' : 'write', importActors(file, options)),
    )

  list('fiches', {
    does: 'Reads an action plan (XLSX, XLS, ODS, CSV) into axes, fiches-actions, steps and parties; sheets of the same columns are read together. Actions are known by their words and their axis, never by a number. Doubtful and refused lines are left out, each with its reasons; the same file twice writes nothing. `--dry-run` writes nothing at all.',
    json: 'as `import actors`, `format` being `plan`; each line has also its `sheet` and `sheetName`',
  })
    .description('fait entrer un plan d’actions dans les fiches-actions : Excel, OpenDocument ou CSV')
    .action((file: string, options: Parameters<typeof importFiches>[1]) =>
      on(options.dryRun === true ? 'read' : 'write', importFiches(file, options)),
    )

  json(importing.command('evaluation <fichier>'), {
    does: 'Reads evaluation forms, a line each (CSV, XLSX, XLS, ODS), into the questions of a meeting, matched by their words. A line is known by all it holds; a number that is there already is refused. `--dry-run` writes nothing at all.',
    json: 'as `import actors`, `format` being `evaluation`',
  })
    .description('fait entrer des fiches d’évaluation, une par ligne : CSV, Excel ou OpenDocument')
    .requiredOption('--meeting <réunion>', 'identifiant de la réunion évaluée, qui a déjà ses questions')
    .option('--dry-run', 'dit ce que l’import ferait, sans rien écrire')
    .action((file: string, options: Parameters<typeof importEvaluation>[1]) =>
      on(options.dryRun === true ? 'read' : 'write', importEvaluation(file, options)),
    )

  addFiguresImports(importing, on)
}

const limitOf = (text: string): number => {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostLines) throw new InvalidArgumentError('')
  return limit
}
