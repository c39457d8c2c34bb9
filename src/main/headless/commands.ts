import { Command, InvalidArgumentError } from 'commander'
import { exportFormats } from '#shared/contract/directory/formats.ts'
import { mostLines } from '#shared/contract/limits.ts'
import { dateSchema } from '#shared/records/field-schema.ts'
import { checkWorkspace, exportMinutes, importMinutes, listMeetings, loadDemo, variantNames } from './actions.ts'
import { addCampaignCommands } from './campaign-commands.ts'
import { inHouse, json, type On, type Output, toFile } from './command-options.ts'
import { addExchanges } from './exchange-commands.ts'
import { exportDigest } from './export-digest.ts'
import { exportDirectory } from './export-directory.ts'
import { addIndicatorExport } from './export-indicators.ts'
import { addCoordinationExport, addFiguresImports } from './figures-commands.ts'
import { importActors } from './import-directory.ts'
import { importEvaluation } from './import-evaluation.ts'
import { importFiches } from './import-fiches.ts'
import { listAxes, listFormulations } from './list-axes.ts'
import { listFiches } from './list-fiches.ts'
import { listIndicators } from './list-indicators.ts'
import { listTasks } from './list-tasks.ts'
import { addMeetingDocuments } from './meeting-commands.ts'
import { reviewMinutes } from './review-minutes.ts'
import { addRoadmapExports } from './roadmap-commands.ts'
import type { Access, Action } from './session.ts'

/** Opens the workspace, runs the action on it, and closes it when the action is over. */
export type Run = (dataDir: string, access: Access, action: Action) => Promise<void>

/**
 * The commands other people script against; their names, options and outputs are documented in the README.
 * @param renderer folder of the built interface, for `serve`
 */
export const createProgram = (run: Run, renderer: string): Command => {
  const program = new Command('concerto')
    .description('Le secrétariat de la coordination, sans fenêtre.')
    .requiredOption('--data <dossier>', 'dossier de l’espace de travail, créé s’il n’existe pas')
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .usage('--data <dossier> <commande>')
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    // Its own messages are English; ours are in usage-errors.ts.
    .configureOutput({ outputError: () => undefined })
    // Subcommands inherit it: a wrong command line is an exit code here, never the end of the process.
    .exitOverride()
  const on: On = (access, action) => run(program.opts<{ data: string }>().data, access, action)

  program
    .command('demo')
    .description('remplit un espace vide avec la démonstration')
    .action(() => on('write', loadDemo))

  const importing = program.command('import').description('lit un fichier')
  json(importing.command('minutes <fichier>'))
    .description('crée une réunion et son compte-rendu depuis un fichier Markdown ou Word (.docx)')
    .action((file: string, output: Output) => on('write', importMinutes(file, output)))

  json(importing.command('actors <fichier>'))
    .description('fait entrer une liste dans l’annuaire : CSV, Excel, OpenDocument ou JSON')
    .option('--dry-run', 'dit ce que l’import ferait, sans rien écrire')
    .option('--limit <lignes>', 'lignes détaillées au plus ; sinon, toutes celles qui ne sont pas prises', limitOf)
    .action((file: string, options: Parameters<typeof importActors>[1]) =>
      on(options.dryRun === true ? 'read' : 'write', importActors(file, options)),
    )

  json(importing.command('fiches <fichier>'))
    .description('fait entrer un plan d’actions dans les fiches-actions : Excel, OpenDocument ou CSV')
    .option('--dry-run', 'dit ce que l’import ferait, sans rien écrire')
    .option('--limit <lignes>', 'lignes détaillées au plus ; sinon, toutes celles qui ne sont pas prises', limitOf)
    .action((file: string, options: Parameters<typeof importFiches>[1]) =>
      on(options.dryRun === true ? 'read' : 'write', importFiches(file, options)),
    )

  json(importing.command('evaluation <fichier>'))
    .description('fait entrer des fiches d’évaluation, une par ligne : CSV, Excel ou OpenDocument')
    .requiredOption('--meeting <réunion>', 'identifiant de la réunion évaluée, qui a déjà ses questions')
    .option('--dry-run', 'dit ce que l’import ferait, sans rien écrire')
    .action((file: string, options: Parameters<typeof importEvaluation>[1]) =>
      on(options.dryRun === true ? 'read' : 'write', importEvaluation(file, options)),
    )

  addFiguresImports(importing, on)

  const listing = program.command('list').description('énumère')
  json(listing.command('meetings'))
    .description('les réunions, la plus récente d’abord')
    .action((output: Output) => on('read', listMeetings(output)))
  json(listing.command('tasks'))
    .description('les décisions et les tâches de toutes les réunions, les plus pressées d’abord')
    .option('--open', 'seulement celles qui sont attendues')
    .action((options: Parameters<typeof listTasks>[0]) => on('read', listTasks(options)))

  json(listing.command('axes'))
    .description('les axes communs, avec leur état, leurs formulations et leurs gommettes')
    .action((output: Output) => on('read', listAxes(output)))
  json(listing.command('fiches'))
    .description('les fiches-actions, avec leur numéro dans la feuille de route')
    .action((output: Output) => on('read', listFiches(output)))
  json(listing.command('indicators'))
    .description('les indicateurs communs, avec leur code')
    .action((output: Output) => on('read', listIndicators(output)))
  json(listing.command('formulations'))
    .description('ce que les secteurs ont dit d’abord, avec les gommettes')
    .action((output: Output) => on('read', listFormulations(output)))

  const exporting = program.command('export').description('produit un document')
  inHouse(toFile(exporting.command('minutes <réunion>')))
    .description('le compte-rendu d’une réunion (son identifiant, ou « latest ») en Word')
    .option('--variant <variante>', `ce qui est donné : ${Object.keys(variantNames).join(', ')}`, variantOf, 'complet')
    .option('--item <numéro>', 'un seul point, par le numéro imprimé devant son titre')
    .action((meeting: string, options: Parameters<typeof exportMinutes>[1]) =>
      on('read', exportMinutes(meeting, options)),
    )
  addMeetingDocuments(exporting, on)
  addCampaignCommands(listing, exporting, on)
  addRoadmapExports(exporting, on)
  addIndicatorExport(exporting, on)
  addCoordinationExport(exporting, on)
  inHouse(json(exporting.command('digest')))
    .description('la lettre d’information d’une période, en Word (.docx), en page (.html) ou en courriel (.eml)')
    .requiredOption('--out <fichier>', 'fichier à écrire, dont la fin dit le format')
    .option('--from <jour>', 'premier jour, AAAA-MM-JJ', dayOf)
    .option('--to <jour>', 'dernier jour, AAAA-MM-JJ', dayOf)
    .option('--sector <secteur>', 'un seul secteur, par son nom ou son identifiant')
    .option('--axis <axe>', 'un seul axe, par son numéro ou son identifiant')
    .action((options: Parameters<typeof exportDigest>[0]) => on('read', exportDigest(options)))
  for (const [list, description] of exportedLists)
    toFile(exporting.command(list))
      .description(description)
      .requiredOption('--format <format>', `format du fichier : ${formats.join(', ')}`, formatOf)
      .option('--without-persons', 'ne nomme personne')
      .action((options: Parameters<typeof exportDirectory>[1]) => on('read', exportDirectory(list, options)))

  addExchanges(program, on)

  json(program.command('review <réunion>'))
    .description('dit ce qui est à revoir dans le compte-rendu d’une réunion (son identifiant, ou « latest »)')
    .action((meeting: string, output: Output) => on('read', reviewMinutes(meeting, output)))

  json(program.command('check'))
    .description('prouve l’espace : empreintes, reconstruction, intégrité de la base')
    .action((output: Output) => on('read', checkWorkspace(output)))

  json(program.command('serve'))
    .description('sert Concerto sur cette machine, pour un navigateur')
    .option('--port <port>', 'port, 0 pour un port libre', portOf, 0)
    .action((output: Output & { port: number }) =>
      on('serve', async (session) => {
        // The only command that needs a web server: the others start faster without it.
        const { serve } = await import('./serve.ts')
        return serve(output, renderer)(session)
      }),
    )

  return program
}

const formats = Object.keys(exportFormats)

const exportedLists = [
  ['actors', 'les acteurs de l’annuaire'],
  ['places', 'les lieux de l’annuaire'],
  ['persons', 'les personnes de l’annuaire'],
] as const

/** Commander writes the help in English. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Arguments:': 'Arguments :',
}

const portOf = (text: string): number => {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('')
  return port
}

const dayOf = (text: string): string => {
  if (!dateSchema.safeParse(text).success) throw new InvalidArgumentError('')
  return text
}

const limitOf = (text: string): number => {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostLines) throw new InvalidArgumentError('')
  return limit
}

const formatOf = (text: string): string => {
  if (!formats.includes(text)) throw new InvalidArgumentError('')
  return text
}

const variantOf = (text: string): string => {
  if (!Object.hasOwn(variantNames, text)) throw new InvalidArgumentError('')
  return text
}
