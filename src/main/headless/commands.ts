import { Command, InvalidArgumentError } from 'commander'
import { exportFormats } from '#shared/contract/directory/formats.ts'
import { dateSchema } from '#shared/records/field-schema.ts'
import { checkWorkspace, exportMinutes, loadDemo, meetingWanted, variantNames } from './actions.ts'
import { addCampaignCommands } from './campaign-commands.ts'
import { inHouse, json, type On, type Output, plain, toFile } from './command-options.ts'
import { addExchanges } from './exchange-commands.ts'
import { exportDigest } from './export-digest.ts'
import { exportDirectory } from './export-directory.ts'
import { addIndicatorExport } from './export-indicators.ts'
import { addCoordinationExport } from './figures-commands.ts'
import { addImports } from './import-commands.ts'
import { addLists } from './list-commands.ts'
import { addMeetingDocuments } from './meeting-commands.ts'
import { addRoadmapExports } from './roadmap-commands.ts'
import type { Access, Action } from './session.ts'

/** Opens the workspace, runs the action on it, and closes it when the action is over. */
export type Run = (dataDir: string, access: Access, action: Action) => Promise<void>

/**
 * The commands other people script against; their names, options and outputs are documented in `docs/commands.md`, which is written from them.
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

  plain(program.command('demo'), 'Fills an empty workspace with the demo.')
    .description('remplit un espace vide avec la démonstration')
    .action(() => on('write', loadDemo))

  addImports(program.command('import').description('lit un fichier'), on)
  const listing = program.command('list').description('énumère')
  addLists(listing, on)

  const exporting = program.command('export').description('produit un document')
  inHouse(
    toFile(exporting.command('minutes <réunion>'), {
      does: 'Writes the minutes of a meeting as Word, in a template of the house when one is named or usual; what it asks for that could not be given is said. The meeting is named by its id (`list meetings`); `latest` is the one of the latest date among those that have minutes. The file is whole or untouched. `--variant complet|synthese|sans-personnes`; `--item`: the point of that printed number alone.',
      json: '`{ meeting, file, bytes, remarks: [] }`',
    }),
  )
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
  inHouse(
    json(exporting.command('digest'), {
      does: 'Writes the letter of news of a period: dated news by axis, what is to come, needs answered, fiches whose state moved. The file’s ending says the format: `.docx`, `.html` (one page, nothing loaded) or `.eml` (a draft with its plain words). A sector by its name or id, an axis by its number or id; no day, no limit. Nothing is kept in the workspace.',
      json: '`{ file, format, bytes, remarks: [] }`',
    }),
  )
    .description('la lettre d’information d’une période, en Word (.docx), en page (.html) ou en courriel (.eml)')
    .requiredOption('--out <fichier>', 'fichier à écrire, dont la fin dit le format')
    .option('--from <jour>', 'premier jour, AAAA-MM-JJ', dayOf)
    .option('--to <jour>', 'dernier jour, AAAA-MM-JJ', dayOf)
    .option('--sector <secteur>', 'un seul secteur, par son nom ou son identifiant')
    .option('--axis <axe>', 'un seul axe, par son numéro ou son identifiant')
    .action((options: Parameters<typeof exportDigest>[0]) => on('read', exportDigest(options)))
  for (const [list, description, told] of exportedLists)
    toFile(exporting.command(list), {
      does: `Writes the whole list of the directory: ${told}. \`--without-persons\` names nobody. What the format cannot hold is said, by entry; private telephones and addresses are never written.`,
      json: '`{ file, bytes, entries, remarks: [] }`',
    })
      .description(description)
      .requiredOption('--format <format>', `format du fichier : ${formats.join(', ')}`, formatOf)
      .option('--without-persons', 'ne nomme personne')
      .action((options: Parameters<typeof exportDirectory>[1]) => on('read', exportDirectory(list, options)))

  addExchanges(program, on)

  json(program.command('review <réunion>'), {
    does: 'Says what the minutes of a meeting (its id, or `latest`) should be looked at again for, with the place of each remark; changes nothing. A remark is no failure.',
    json: '`{ meeting, remarks: [{ code, key, weight, title, detail, places, repair }], left: [{ remark, reason, by, on }] }`',
  })
    .description('dit ce qui est à revoir dans le compte-rendu d’une réunion (son identifiant, ou « latest »)')
    .action((meeting: string, output: Output) => on('read', reviewMinutes(meeting, output)))

  json(program.command('check'), {
    does: 'Proves the workspace: the hash of every operation, tables and heads made again from the log and compared, SQLite’s own integrity. Changes nothing.',
    json: '`{ transactions, operations, rows, waiting, contested, digest, problems: [{ code, message }] }`',
  })
    .description('prouve l’espace : empreintes, reconstruction, intégrité de la base')
    .action((output: Output) => on('read', checkWorkspace(output)))

  json(program.command('serve'), {
    does: 'Serves the application to this computer’s browsers, on 127.0.0.1, until SIGINT or SIGTERM. Port 0, the default, lets the system choose.',
    json: '`{ address, token, url }`, one line, once it listens',
  })
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
  ['actors', 'les acteurs de l’annuaire', 'its structures'],
  ['places', 'les lieux de l’annuaire', 'its places'],
  ['persons', 'les personnes de l’annuaire', 'its people'],
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

const formatOf = (text: string): string => {
  if (!formats.includes(text)) throw new InvalidArgumentError('')
  return text
}

const variantOf = (text: string): string => {
  if (!Object.hasOwn(variantNames, text)) throw new InvalidArgumentError('')
  return text
}

/** Says what the minutes of a meeting should be looked at again for; a remark is no failure. */
const reviewMinutes =
  (wanted: string, { json }: { readonly json?: boolean }): Action =>
  async (session) => {
    const meeting = await meetingWanted(session, wanted)
    const { remarks, left } = await session.call('review.ofMeeting', { meeting: meeting.id })
    if (json) return session.print(JSON.stringify({ meeting: meeting.id, remarks, left }))
    for (const { places, title, detail } of remarks)
      session.print([places[0]?.name, title, detail].filter(Boolean).join(' – '))
    session.print(remarks.length === 0 ? 'Rien à relever.' : `${remarks.length} à voir.`)
  }
