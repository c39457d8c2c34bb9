import { basename } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import type { RowId } from '#shared/kernel/ids.ts'
import { backUp, rehearse, restore } from './backup.ts'
import { chosen } from './chosen.ts'
import { json, type On, type Output, plain, toFile } from './command-options.ts'
import { exportBundle, importBundles, inspectBundle } from './exchange-bundles.ts'
import { createEspace, inviteTo, joinEspace, listPostes } from './exchange-espace.ts'
import { watchFolder } from './hub-watch.ts'
import type { Action } from './session.ts'
import { targetOf } from './target.ts'
import type { FileOutput } from './write-out.ts'
import { writeOut } from './write-out.ts'

/** What secretariats and their hub say to each other: an espace, its postes, the bundles they exchange. */
export const addExchanges = (program: Command, on: On): void => {
  const espace = program.command('espace').description('ouvre ou rejoint un espace partagé')
  json(espace.command('create'), {
    does: 'Makes the espace of a département in an empty folder, and presents this poste, the hub.',
    json: '`{ id, member, name, role, sector, fingerprint, isHere, checkedOn, checkedBy, leftOn, heardAt }`',
  })
    .description('crée l’espace d’un département, et présente ce poste')
    .requiredOption('--name <nom>', 'qui tient ce poste')
    .option('--departement <code>', 'numéro du département')
    .option('--sectors <noms>', 'secteurs, séparés par des virgules', '')
    .action((options: Parameters<typeof createEspace>[0]) => on('write', createEspace(options)))
  toFile(espace.command('invite'), {
    does: 'Writes an invitation for a poste that has nothing yet. No secret is in it.',
    json: '`{ file }`',
  })
    .description('écrit une invitation, pour un poste qui n’a encore rien')
    .option('--hub', 'le poste consolidera les secteurs')
    .option('--sector <nom>', 'secteur du poste invité')
    .action((options: Parameters<typeof inviteTo>[0]) => on('write', inviteTo(options)))
  json(espace.command('join <invitation>'), {
    does: 'Joins the espace of an invitation, from an empty folder. Says both fingerprints: six words each, to be compared over the telephone.',
    json: '`{ fingerprint, hubFingerprint }`',
  })
    .description('rejoint l’espace d’une invitation, depuis un dossier vide')
    .requiredOption('--name <nom>', 'qui tient ce poste')
    .action((file: string, options: Parameters<typeof joinEspace>[1]) => on('write', joinEspace(file, options)))
  json(espace.command('postes'), {
    does: 'Tells the postes of the espace, and the six words of each.',
    json: '`{ here, others, invitedBy }`',
  })
    .description('les postes de l’espace, et les six mots de chacun')
    .action((output: Output) => on('read', listPostes(output)))

  const bundle = program.command('bundle').description('échange des lots')
  toFile(bundle.command('export'), {
    does: 'Writes a bundle of what the others are not known to have; in a folder, under a name of its own.',
    json: '`{ name, bytes, recipients, transactions, operations, contents, complete, file }`',
  })
    .description('écrit un lot de ce que les autres postes n’ont pas encore')
    .option('--complete', 'tout, même ce qu’ils ont déjà')
    .option('--to <noms>', 'pour ces seuls postes, par les noms de qui les tient, séparés par des virgules')
    .action((options: Parameters<typeof exportBundle>[0]) => on('write', exportBundle(options)))
  toFile(bundle.command('lost <lot>'), {
    does: 'Writes the sheet of a bundle that was prepared and went astray, in Word: what it held by category, for whom, what to do. The bundle is named by its file, or by its SHA-256; in a folder, the sheet has a name of its own.',
    json: '`{ name, bytes, file }`',
  })
    .description('écrit la fiche « Clé USB perdue » d’un lot préparé, nommé par son fichier ou par son empreinte')
    .action((lot: string, options: Parameters<typeof writeLostSheet>[1]) => on('read', writeLostSheet(lot, options)))
  json(bundle.command('inspect <fichier>'), {
    does: 'Says what a bundle would bring, and who signed it; changes nothing.',
    json: '`{ file, bytes, sender, presented, madeAt, previousAt, from, to, rows, transactions, operations, toSettle, points, missing, appliedAt }`',
  })
    .description('dit ce qu’un lot apporterait, sans rien changer')
    .action((file: string, output: Output) => on('write', inspectBundle(file, output)))
  json(bundle.command('import <fichier>'), {
    does: 'Takes in a bundle, or all of a folder; one that is refused stops no other. Twice is « déjà importé ».',
    json: '`[{ file, applied | error }]`',
  })
    .description('applique un lot, ou tous ceux d’un dossier')
    .option('--trust <mots>', 'les six mots d’un poste encore inconnu, lus au téléphone')
    .action((file: string, options: Parameters<typeof importBundles>[1]) => on('write', importBundles(file, options)))

  const hub = program.command('hub').description('tient le hub sans fenêtre')
  plain(
    hub.command('watch <dossier>'),
    'Merges what comes in a shared folder, and puts there what the others lack, until SIGINT or SIGTERM; looks every 5 seconds. Only bundles of checked postes, without a gap, are applied. The folder stays this poste’s shared folder. May be killed at any moment. `--once` looks once, and fails when the look did. It always answers lines of JSON, ids and codes only: `{ at, code, … }`, `code` being `started`, `arrived`, `arriving` (a file that cannot be read yet), `heard` (already here in full), `applied`, `held`, `refused`, `published`, `trouble` or `stopped`; what lasts is said once.',
  )
    .description(
      'applique ce qui arrive dans un dossier partagé et y dépose ce que les autres n’ont pas, jusqu’à Ctrl-C',
    )
    .option('--once', 'regarde une fois, et s’arrête')
    .option('--every <secondes>', 'temps entre deux regards', secondsOf, 5)
    .action((folder: string, options: Parameters<typeof watchFolder>[1]) => on('write', watchFolder(folder, options)))

  json(program.command('conflicts'), {
    does: 'The points to settle: what two postes wrote apart, both values kept.',
    json: '`{ count, points: [{ record, id, field, recordLabel, fieldLabel, name, screen, kind, sides, base, proposal, passages }] }`',
  })
    .description('les points à trancher : ce que deux postes ont écrit chacun de leur côté')
    .action((output: Output) => on('read', listConflicts(output)))

  const backup = json(program.command('backup'), {
    does: 'Makes a copy of the workspace, opened again and proved, in `sauvegardes/`: the last of seven days, five weeks and twelve months stay. It goes to the second folder too, when there is one, and where `--out` says; `--encrypt` closes that file with the passphrase of `CONCERTO_PASSPHRASE` (`age -d` opens it).',
    json: '`{ name, bytes, file }`; without `--out`, `{ name, kind, madeAt, bytes }`',
  })
    .description('fait une copie de l’espace, relue et prouvée')
    .option('--out <chemin>', 'l’écrit aussi là ; dans un dossier, sous un nom qui dit le jour')
    .option('--encrypt', 'la chiffre avec la phrase de passe de CONCERTO_PASSPHRASE')
    .action((options: Parameters<typeof backUp>[0]) => on('read', backUp(options)))
  json(backup.command('rehearse'), {
    does: 'Puts the last copy back into an empty folder, proves it there, throws it away. Exit code 1 when it is not proved.',
    json: '`{ name, at, madeAt, transactions, problems }`',
  })
    .description('remet la dernière copie en place dans un dossier vide, et la prouve')
    .action((_options: Output, command: Command) => on('read', rehearse(command.optsWithGlobals())))
  json(program.command('restore <sauvegarde>'), {
    does: 'Puts a copy back, after a copy of what is there. The poste writes under a new name from then on. An encrypted one opens with `CONCERTO_PASSPHRASE`. `--dry-run` says what would be lost.',
    json: '`{ name, kind, madeAt, bytes, lastAt, transactions, lost, lostActions, before }`',
  })
    .description('remet une sauvegarde en place, après une copie de ce qui est là')
    .option('--dry-run', 'dit ce qui serait perdu, sans rien changer')
    .action((file: string, options: Parameters<typeof restore>[1]) => on('write', restore(file, options)))
}

/** A tenth of a second at least: a folder that is asked without rest wears its disk. */
const secondsOf = (text: string): number => {
  const seconds = Number(text.replace(',', '.'))
  if (!(seconds >= 0.1 && seconds <= 86_400)) throw new InvalidArgumentError('')
  return seconds
}

const listConflicts =
  ({ json }: Output): Action =>
  async ({ call, print }) => {
    const { points, count } = await call('conflicts.list', {})
    if (json) return print(JSON.stringify({ count, points }))
    for (const { recordLabel, name, fieldLabel, sides } of points) {
      print(`${recordLabel} « ${name} », ${fieldLabel}`)
      for (const { words, author, at } of sides) print(`  ${words ?? '(vide)'} — ${author}, ${at}`)
    }
    print(`${count} points à trancher.`)
  }

/** The sheet of a bundle that left and went astray, in Word. @param asked its name (the latest of that name), or its SHA-256 */
const writeLostSheet =
  (asked: string, { out, json }: FileOutput): Action =>
  async (session) => {
    const sent = (await session.call('bundles.journal', {})).filter(({ direction }) => direction === 'sent')
    const named = sent.map(({ hash, file }) => ({ id: hash as RowId, file }))
    const bundle = chosen('lot préparé', basename(asked), named, ({ file }) => file)
    const written = await writeOut(session, targetOf(out), (job) => session.call('bundles.writeLost', { bundle, job }))
    session.print(json ? JSON.stringify(written) : `Écrit\u00a0: ${written.file}`)
  }
