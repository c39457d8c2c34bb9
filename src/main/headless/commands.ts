import { Command, InvalidArgumentError } from 'commander'
import type { Accepted } from '#main/app/deps.ts'
import { exportFormats } from '#shared/contract/directory/formats.ts'
import { checkWorkspace, exportMinutes, loadDemo, meetingWanted, variantNames } from './actions.ts'
import { addCampaignCommands } from './campaign-commands.ts'
import { commandsOn, dayOf, inHouse, json, type Output, plain, toFile } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
import { addExchanges } from './exchange-commands.ts'
import { exportDigest } from './export-digest.ts'
import { exportDirectory } from './export-directory.ts'
import { addIndicatorExport } from './export-indicators.ts'
import { addSlidesExport } from './export-slides.ts'
import { addCoordinationExport } from './figures-commands.ts'
import { addImports } from './import-commands.ts'
import { addLists } from './list-commands.ts'
import { addMeetingDocuments } from './meeting-commands.ts'
import { addPrivacy } from './privacy-commands.ts'
import { addRoadmapExports } from './roadmap-commands.ts'
import type { Access, Action } from './session.ts'

/** Opens the workspace, runs the action on it, and closes it when the action is over. */
export type Run = (opened: Opened, access: Access, action: Action) => Promise<void>

/** What stands before the command. */
interface Global {
  readonly data: string
  readonly acceptBehind?: boolean
  readonly acceptNetwork?: boolean
}

/** The workspace a command is for, and what of it is opened knowingly. */
interface Opened {
  readonly data: string
  readonly accepts: readonly Accepted[]
}

/**
 * The commands other people script against; their names, options and outputs are documented in `docs/commands.md`, which is written from them.
 * @param renderer folder of the built interface, for `serve`
 */
export const createProgram = (run: Run, renderer: string): Command => {
  const program = new Command('concerto')
    .description('Le secrétariat de la coordination, sans fenêtre.')
    .requiredOption('--data <dossier>', 'dossier de l’espace, créé s’il n’existe pas')
    .option('--accept-behind', 'ouvre un espace même s’il y manque des modifications écrites ici')
    .option('--accept-network', 'fait un espace sur un disque du réseau, où il peut s’abîmer')
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand(false)
    .usage('--data <dossier> <commande>')
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    // Its own messages are English; ours are in usage-errors.ts.
    .configureOutput({ outputError: () => undefined })
    // Subcommands inherit it: a wrong command line is an exit code here, never the end of the process.
    .exitOverride()
  const onWorkspace = (access: Access, action: Action) => {
    const { data, acceptBehind, acceptNetwork } = program.opts<Global>()
    const accepts = [
      ...(acceptBehind === true ? (['workspace-behind'] as const) : []),
      ...(acceptNetwork === true ? (['workspace-remote'] as const) : []),
    ]
    return run({ data, accepts }, access, action)
  }
  const on = commandsOn(onWorkspace)

  plain(program.command('demo'), words.demo).action(on.write(() => loadDemo))

  addImports(program.command('import').description('lit un fichier'), on)
  const listing = program.command('list').description('énumère')
  addLists(listing, on)

  const exporting = program.command('export').description('produit un document')
  inHouse(toFile(exporting.command('minutes <réunion>'), words['export minutes']))
    .option('--variant <variante>', `ce qui est donné : ${Object.keys(variantNames).join(', ')}`, variantOf, 'complet')
    .option('--item <numéro>', 'un seul point, par le numéro imprimé devant son titre')
    .option('--contents', 'avec un sommaire sous le bloc titre')
    .action(on.read(exportMinutes))
  addMeetingDocuments(exporting, on)
  addCampaignCommands(listing, exporting, on)
  addRoadmapExports(exporting, on)
  addIndicatorExport(exporting, on)
  addCoordinationExport(exporting, on)
  addSlidesExport(exporting, on)
  inHouse(json(exporting.command('digest'), words['export digest']))
    .requiredOption('--out <fichier>', 'fichier à écrire, dont la fin dit le format')
    .option('--from <jour>', 'premier jour, AAAA-MM-JJ', dayOf)
    .option('--to <jour>', 'dernier jour, AAAA-MM-JJ', dayOf)
    .option('--sector <secteur>', 'un seul secteur, par son nom ou son identifiant')
    .option('--axis <axe>', 'un seul axe, par son numéro ou son identifiant')
    .action(on.read(exportDigest))
  for (const [list, help, told] of exportedLists)
    toFile(exporting.command(list), {
      help,
      does: `Writes the whole list of the directory: ${told}. \`--without-persons\` names nobody. What the format cannot hold is said, by entry; private telephones and addresses are never written.`,
      json: '`{ file, bytes, entries, remarks: [] }`',
    })
      .requiredOption('--format <format>', `format du fichier : ${formats.join(', ')}`, formatOf)
      .option('--without-persons', 'ne nomme personne')
      .action(on.read((options: Parameters<typeof exportDirectory>[1]) => exportDirectory(list, options)))

  addExchanges(program, on)
  addPrivacy(program, on)

  json(program.command('review <réunion>'), words.review).action(on.read(reviewMinutes))

  json(program.command('check'), words.check)
    .option('--signatures', 'vérifie aussi chaque signature')
    .action(on.read(checkWorkspace))

  json(program.command('serve'), words.serve)
    .option('--port <port>', 'port, 0 pour un port libre', portOf, 0)
    .action((output: Output & { port: number }) =>
      onWorkspace('serve', async (session) => {
        // The only command that needs a web server: the others start faster without it.
        const { serve } = await import('./serve.ts')
        return serve(output, renderer)(session)
      }),
    )

  return program
}

const formats = Object.keys(exportFormats)

const exportedLists = [
  ['actors', 'les structures de l’annuaire', 'its structures'],
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
