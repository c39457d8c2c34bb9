import type { Command } from 'commander'
import { inHouse, type On, toFile } from './command-options.ts'
import { exportFiche, exportRoadmap } from './export-roadmap.ts'

/** What is made of the fiches-actions: one of them, or the roadmap. */
export const addRoadmapExports = (exporting: Command, on: On): void => {
  document(exporting.command('fiche'), 'une fiche-action en Word', {
    does: 'Writes a fiche-action as Word, by its id or by its number in the roadmap (`list fiches`).',
    json: '`{ fiche, file, bytes, remarks: [] }`',
  })
    .option('--fiche <identifiant>', 'la fiche-action, par son identifiant (« list fiches »)')
    .option('--number <numéro>', 'ou par son numéro dans la feuille de route, « 1.2 » : la deuxième de l’axe 1')
    .action((options: Parameters<typeof exportFiche>[0]) => on('read', exportFiche(options)))

  document(
    exporting.command('roadmap'),
    'la feuille de route en Word : couverture, axes, fiches, fil, matrice, calendrier',
    {
      does: 'Writes the roadmap as Word: cover, contents, axes, fiches, threads, matrix, calendar; or one axis, or these fiches.',
      json: '`{ file, bytes, remarks: [] }`',
    },
  )
    .option('--axis <numéro>', 'un seul axe, par son numéro')
    .option('--fiches <numéros>', 'seulement ces fiches, par leurs numéros : « 1.1,2.3 »')
    .option('--without-threads', 'sans le fil des axes')
    .option('--without-matrix', 'sans la matrice')
    .option('--without-calendar', 'sans le calendrier')
    .action((options: Parameters<typeof exportRoadmap>[0]) => on('read', exportRoadmap(options)))
}

const document = (command: Command, description: string, told: Parameters<typeof toFile>[1]): Command =>
  inHouse(toFile(command, told))
    .description(description)
    .option('--without-comments', 'sans les commentaires des secteurs')
    .option('--without-persons', 'ne nomme personne')
