import { Command, InvalidArgumentError } from 'commander'
import { exportFormats } from '#shared/contract/directory-export.ts'
import { mostLines } from '#shared/contract/directory-import.ts'
import { mostBlankBadges, mostFormCopies, mostFreeLines } from '#shared/contract/meeting-documents.ts'
import { dateSchema } from '#shared/domain/field-schema.ts'
import { checkWorkspace, exportMinutes, importMinutes, listMeetings, loadDemo, variantNames } from './actions.ts'
import { exportDigest } from './export-digest.ts'
import { exportDirectory } from './export-directory.ts'
import { exportMeetingDocument } from './export-meeting-document.ts'
import { importActors } from './import-directory.ts'
import { importEvaluation } from './import-evaluation.ts'
import { importFiches } from './import-fiches.ts'
import { listAxes, listFormulations } from './list-axes.ts'
import { listFiches } from './list-fiches.ts'
import { listTasks } from './list-tasks.ts'
import { reviewMinutes } from './review-minutes.ts'
import { addRoadmapExports } from './roadmap-commands.ts'
import type { Access, Action } from './session.ts'

/** Opens the workspace, runs the action on it, and closes it when the action is over. */
export type Run = (dataDir: string, access: Access, action: Action) => Promise<void>

interface Output {
  readonly json?: boolean
}

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
  const on = (access: Access, action: Action) => run(program.opts<{ data: string }>().data, access, action)

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
  json(listing.command('formulations'))
    .description('ce que les secteurs ont dit d’abord, avec les gommettes')
    .action((output: Output) => on('read', listFormulations(output)))

  const exporting = program.command('export').description('produit un document')
  json(exporting.command('minutes <réunion>'))
    .description('le compte-rendu d’une réunion (son identifiant, ou « latest ») en Word')
    .requiredOption('--out <fichier>', 'fichier à écrire')
    .option('--template <fichier>', templateHelp)
    .option('--variant <variante>', `ce qui est donné : ${Object.keys(variantNames).join(', ')}`, variantOf, 'complet')
    .option('--item <numéro>', 'un seul point, par le numéro imprimé devant son titre')
    .action((meeting: string, options: Parameters<typeof exportMinutes>[1]) =>
      on('read', exportMinutes(meeting, options)),
    )
  addMeetingDocuments(exporting, on)
  addRoadmapExports(exporting, on)
  json(exporting.command('digest'))
    .description('la lettre d’information d’une période, en Word (.docx), en page (.html) ou en courriel (.eml)')
    .requiredOption('--out <fichier>', 'fichier à écrire, dont la fin dit le format')
    .option('--from <jour>', 'premier jour, AAAA-MM-JJ', dayOf)
    .option('--to <jour>', 'dernier jour, AAAA-MM-JJ', dayOf)
    .option('--sector <secteur>', 'un seul secteur, par son nom ou son identifiant')
    .option('--axis <axe>', 'un seul axe, par son numéro ou son identifiant')
    .option('--template <fichier>', templateHelp)
    .action((options: Parameters<typeof exportDigest>[0]) => on('read', exportDigest(options)))
  for (const [list, description] of exportedLists)
    json(exporting.command(list))
      .description(description)
      .requiredOption('--format <format>', `format du fichier : ${formats.join(', ')}`, formatOf)
      .requiredOption('--out <fichier>', 'fichier à écrire')
      .option('--without-persons', 'ne nomme personne')
      .action((options: Parameters<typeof exportDirectory>[1]) => on('read', exportDirectory(list, options)))

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

const templateHelp = 'modèle Word de la maison ; sans lui, le modèle habituel de l’espace'

type On = (access: Access, action: Action) => Promise<void>

/** What is made of a meeting before it is held: its id, « next » or « latest ». */
const addMeetingDocuments = (exporting: Command, on: On): void => {
  const file = (name: string, description: string): Command =>
    json(exporting.command(`${name} <réunion>`))
      .description(`${description} (son identifiant, « next » ou « latest »)`)
      .requiredOption('--out <fichier>', 'fichier à écrire')
  const paper = (name: string, description: string): Command =>
    file(name, `${description} en Word`).option('--template <fichier>', templateHelp)

  paper('agenda', 'l’ordre du jour d’une réunion')
    .option('--follow-ups', 'avec les décisions et tâches encore ouvertes de la série')
    .action((meeting: string, { followUps = false, ...output }: PaperOutput & { followUps?: boolean }) =>
      on('read', exportMeetingDocument(meeting, { kind: 'agenda', followUps }, output)),
    )
  paper('convocation', 'les convocations d’une réunion, une lettre par personne,')
    .option('--generic', 'une seule lettre, sans nom')
    .option('--newcomers', 'seulement à qui n’a pas encore été convoqué')
    .action((meeting: string, { generic, newcomers, ...output }: PaperOutput & Addressed) => {
      const to = generic === true ? 'anyone' : newcomers === true ? 'newcomers' : 'each'
      return on('read', exportMeetingDocument(meeting, { kind: 'convocation', to }, output))
    })
  paper('attendance-sheet', 'la feuille d’émargement d’une réunion, aux lignes numérotées,')
    .option('--free-lines <lignes>', 'lignes libres, pour qui vient sans être inscrit', freeLinesOf, 8)
    .action((meeting: string, { freeLines, ...output }: PaperOutput & { freeLines: number }) =>
      on('write', exportMeetingDocument(meeting, { kind: 'attendanceSheet', freeLines }, output)),
    )
  paper('evaluation', 'la fiche d’évaluation d’une réunion, à imprimer,')
    .option('--copies <exemplaires>', 'exemplaires numérotés ; 0, une page à photocopier', copiesOf, 0)
    .action((meeting: string, { copies, ...output }: PaperOutput & { copies: number }) =>
      on('read', exportMeetingDocument(meeting, { kind: 'evaluationForm', copies }, output)),
    )
  paper('turnout', 'le bilan d’une réunion, qui est venu et ce que disent les fiches d’évaluation,').action(
    (meeting: string, output: PaperOutput) =>
      on('read', exportMeetingDocument(meeting, { kind: 'turnoutReport' }, output)),
  )
  const ofForum = (name: string, description: string): Command =>
    json(exporting.command(`${name} [réunion]`))
      .description(`${description} en Word (son identifiant, « next » ou « latest »)`)
      .option('--meeting <réunion>', 'le forum, si la commande ne le nomme pas ; sinon la prochaine réunion')
      .requiredOption('--out <fichier>', 'fichier à écrire')
  ofForum('programme', 'le programme d’un forum ou d’un café rencontre, heures et salles,')
    .option('--template <fichier>', templateHelp)
    .action((named: string | undefined, { meeting = 'next', ...output }: PaperOutput & OfForum) =>
      on('read', exportMeetingDocument(named ?? meeting, { kind: 'programme' }, output)),
    )
  ofForum('badges', 'les badges des personnes attendues à un forum, à découper,')
    .option('--blanks <nombre>', 'badges sans nom, pour qui vient sans être inscrit', blanksOf, 8)
    .action((named: string | undefined, { meeting = 'next', blanks, ...output }: PaperOutput & OfForum & Blanks) =>
      on('read', exportMeetingDocument(named ?? meeting, { kind: 'badges', blanks }, output)),
    )
  file('calendar', 'la réunion pour un agenda, au format ICS').action((meeting: string, output: PaperOutput) =>
    on('read', exportMeetingDocument(meeting, { kind: 'calendar' }, output)),
  )
}

interface Addressed {
  readonly generic?: boolean
  readonly newcomers?: boolean
}

interface OfForum {
  readonly meeting?: string
}

interface Blanks {
  readonly blanks: number
}

type PaperOutput = Output & { readonly out: string; readonly template?: string }

const upTo =
  (most: number) =>
  (text: string): number => {
    if (!/^\d+$/.test(text) || Number(text) > most) throw new InvalidArgumentError('')
    return Number(text)
  }

const freeLinesOf = upTo(mostFreeLines)
const blanksOf = upTo(mostBlankBadges)

const copiesOf = (text: string): number => {
  const copies = Number(text)
  if (!/^\d+$/.test(text) || copies > mostFormCopies) throw new InvalidArgumentError('')
  return copies
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

const json = (command: Command): Command => command.option('--json', 'répond en JSON, pour un programme')
