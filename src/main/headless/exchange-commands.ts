import { type Command, InvalidArgumentError } from 'commander'
import { backUp, rehearse, restore } from './backup.ts'
import { json, type On, type Output, toFile } from './command-options.ts'
import { exportBundle, importBundles, inspectBundle } from './exchange-bundles.ts'
import { listConflicts } from './exchange-conflicts.ts'
import { createEspace, inviteTo, joinEspace, listPostes } from './exchange-espace.ts'
import { writeLostSheet } from './exchange-lost.ts'
import { watchFolder } from './hub-watch.ts'

/** What secretariats and their hub say to each other: an espace, its postes, the bundles they exchange. */
export const addExchanges = (program: Command, on: On): void => {
  const espace = program.command('espace').description('ouvre ou rejoint un espace partagé')
  json(espace.command('create'))
    .description('crée l’espace d’un département, et présente ce poste')
    .requiredOption('--name <nom>', 'qui tient ce poste')
    .option('--departement <code>', 'numéro du département')
    .option('--sectors <noms>', 'secteurs, séparés par des virgules', '')
    .action((options: Parameters<typeof createEspace>[0]) => on('write', createEspace(options)))
  toFile(espace.command('invite'))
    .description('écrit une invitation, pour un poste qui n’a encore rien')
    .option('--hub', 'le poste consolidera les secteurs')
    .option('--sector <nom>', 'secteur du poste invité')
    .action((options: Parameters<typeof inviteTo>[0]) => on('write', inviteTo(options)))
  json(espace.command('join <invitation>'))
    .description('rejoint l’espace d’une invitation, depuis un dossier vide')
    .requiredOption('--name <nom>', 'qui tient ce poste')
    .action((file: string, options: Parameters<typeof joinEspace>[1]) => on('write', joinEspace(file, options)))
  json(espace.command('postes'))
    .description('les postes de l’espace, et les six mots de chacun')
    .action((output: Output) => on('read', listPostes(output)))

  const bundle = program.command('bundle').description('échange des lots')
  toFile(bundle.command('export'))
    .description('écrit un lot de ce que les autres postes n’ont pas encore')
    .option('--complete', 'tout, même ce qu’ils ont déjà')
    .option('--to <noms>', 'pour ces seuls postes, par les noms de qui les tient, séparés par des virgules')
    .action((options: Parameters<typeof exportBundle>[0]) => on('write', exportBundle(options)))
  toFile(bundle.command('lost <lot>'))
    .description('écrit la fiche « Clé USB perdue » d’un lot préparé, nommé par son fichier ou par son empreinte')
    .action((lot: string, options: Parameters<typeof writeLostSheet>[1]) => on('read', writeLostSheet(lot, options)))
  json(bundle.command('inspect <fichier>'))
    .description('dit ce qu’un lot apporterait, sans rien changer')
    .action((file: string, output: Output) => on('write', inspectBundle(file, output)))
  json(bundle.command('import <fichier>'))
    .description('applique un lot, ou tous ceux d’un dossier')
    .option('--trust <mots>', 'les six mots d’un poste encore inconnu, lus au téléphone')
    .action((file: string, options: Parameters<typeof importBundles>[1]) => on('write', importBundles(file, options)))

  program
    .command('hub')
    .description('tient le hub sans fenêtre')
    .command('watch <dossier>')
    .description(
      'applique ce qui arrive dans un dossier partagé et y dépose ce que les autres n’ont pas, jusqu’à Ctrl-C',
    )
    .option('--once', 'regarde une fois, et s’arrête')
    .option('--every <secondes>', 'temps entre deux regards', secondsOf, 5)
    .action((folder: string, options: Parameters<typeof watchFolder>[1]) => on('write', watchFolder(folder, options)))

  json(program.command('conflicts'))
    .description('les points à trancher : ce que deux postes ont écrit chacun de leur côté')
    .action((output: Output) => on('read', listConflicts(output)))

  const backup = json(program.command('backup'))
    .description('fait une copie de l’espace, relue et prouvée')
    .option('--out <chemin>', 'l’écrit aussi là ; dans un dossier, sous un nom qui dit le jour')
    .option('--encrypt', 'la chiffre avec la phrase de passe de CONCERTO_PASSPHRASE')
    .action((options: Parameters<typeof backUp>[0]) => on('read', backUp(options)))
  json(backup.command('rehearse'))
    .description('remet la dernière copie en place dans un dossier vide, et la prouve')
    .action((_options: Output, command: Command) => on('read', rehearse(command.optsWithGlobals())))
  json(program.command('restore <sauvegarde>'))
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
