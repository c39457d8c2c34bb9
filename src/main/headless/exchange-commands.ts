import { basename } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { RowId } from '#shared/kernel/ids.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { backUp, rehearse, restore } from './backup.ts'
import { chosen } from './chosen.ts'
import { json, type On, type Output, plain, toFile } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
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
  json(espace.command('create'), words['espace create'])
    .requiredOption('--name <nom>', 'qui travaille sur cet ordinateur')
    .option('--departement <code>', 'numéro du département')
    .option('--sectors <noms>', 'secteurs, séparés par des virgules', '')
    .action(on.write(createEspace))
  toFile(espace.command('invite'), words['espace invite'])
    .option('--hub', 'cette personne consolidera les secteurs, au département')
    .option('--sector <nom>', 'secteur de la personne invitée')
    .action(on.write(inviteTo))
  json(espace.command('join <invitation>'), words['espace join'])
    .requiredOption('--name <nom>', 'qui travaille sur cet ordinateur')
    .requiredOption('--words <mots>', 'les six mots de l’ordinateur qui invite, lus au téléphone')
    .action(on.write(joinEspace))
  json(espace.command('postes'), words['espace postes']).action(on.read(listPostes))

  const bundle = program.command('bundle').description('prépare et applique des envois')
  toFile(bundle.command('export'), words['bundle export'])
    .option('--complete', 'tout, même ce qu’ils ont déjà')
    .option('--to <noms>', 'pour ces seuls collègues, par leurs noms, séparés par des virgules')
    .action(on.write(exportBundle))
  toFile(bundle.command('lost <envoi>'), words['bundle lost']).action(on.read(writeLostSheet))
  json(bundle.command('inspect <fichier>'), words['bundle inspect']).action(on.write(inspectBundle))
  json(bundle.command('import <fichier>'), words['bundle import'])
    .option('--trust <mots>', 'les six mots d’un ordinateur encore inconnu, lus au téléphone')
    .action(on.write(importBundles))

  const hub = program.command('hub').description('tient les échanges du département sans fenêtre')
  plain(hub.command('watch <dossier>'), words['hub watch'])
    .option('--once', 'regarde une fois, et s’arrête')
    .option('--every <secondes>', 'temps entre deux regards', secondsOf, 5)
    .action(on.write(watchFolder))

  json(program.command('conflicts'), words.conflicts).action(on.read(listConflicts))

  const backup = json(program.command('backup'), words.backup)
    .option('--out <chemin>', 'l’écrit aussi là ; dans un dossier, sous un nom qui dit le jour')
    .option('--encrypt', 'refuse sans phrase de passe dans CONCERTO_PASSPHRASE, même si le second dossier en a une')
    .addOption(new Option('--clear', 'l’écrit là en clair : qui la trouve la lit').conflicts('encrypt'))
    .action(on.read(backUp))
  json(backup.command('rehearse'), words['backup rehearse']).action(
    on.read((_options: Output, command: Command) => rehearse(command.optsWithGlobals())),
  )
  json(program.command('restore <sauvegarde>'), words.restore)
    .option('--dry-run', 'dit ce qui serait perdu, sans rien changer')
    .option('--damaged', 'reprend telle qu’elle est une copie abîmée, refusée sans cela')
    .action(on.write(restore))
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
    const figures = await call('duplicates.figuresApart', {})
    if (json) return print(JSON.stringify({ count, points, figures }))
    for (const { recordLabel, name, fieldLabel, sides } of points) {
      print(`${recordLabel} « ${name} », ${fieldLabel}`)
      for (const { words, author, at } of sides) print(`  ${words ?? '(vide)'} — ${author}, ${at}`)
    }
    for (const { actor, label, period, names, first, second } of figures) {
      print(`Chiffre de « ${actor.name} », ${label}, ${period}`)
      print(`  ${first} — ${names[0]}, lu en attendant`)
      print(`  ${second} — ${names[1]}`)
    }
    print(`${plural(count + figures.length, 'point', 'points')} à trancher.`)
  }

/** The sheet of a bundle that left and went astray, in Word. @param asked its name (the latest of that name), or its SHA-256 */
const writeLostSheet =
  (asked: string, { out, json }: FileOutput): Action =>
  async (session) => {
    const sent = (await session.call('bundles.journal', {})).filter(({ direction }) => direction === 'sent')
    const named = sent.map(({ hash, file }) => ({ id: hash as RowId, file }))
    const bundle = chosen('envoi préparé', basename(asked), named, ({ file }) => file)
    const written = await writeOut(session, targetOf(out), (job) => session.call('bundles.writeLost', { bundle, job }))
    session.print(json ? JSON.stringify(written) : `Écrit\u00a0: ${written.file}`)
  }
