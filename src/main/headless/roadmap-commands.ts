import type { Command } from 'commander'
import { dayOf, inHouse, type On, toFile } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
import { exportReport } from './export-report.ts'
import { exportFiche, exportRoadmap } from './export-roadmap.ts'

/** What is made of the fiches-actions: one of them, or the roadmap. */
export const addRoadmapExports = (exporting: Command, on: On): void => {
  document(exporting.command('fiche'), words['export fiche'])
    .option('--without-comments', 'sans les commentaires des secteurs')
    .option('--fiche <identifiant>', 'la fiche-action, par son identifiant (« list fiches »)')
    .option('--number <numéro>', 'ou par son numéro dans la feuille de route, « 1.2 » : la deuxième de l’axe 1')
    .action(on.read(exportFiche))

  document(exporting.command('roadmap'), words['export roadmap'])
    .option('--axis <numéro>', 'un seul axe, par son numéro')
    .option('--fiches <numéros>', 'seulement ces fiches, par leurs numéros : « 1.1,2.3 »')
    .option('--without-calendar', 'sans le calendrier')
    .option('--with-matrix', 'avec la matrice')
    .option('--with-comments', 'avec les commentaires des secteurs')
    .option('--with-threads', 'avec le fil des axes')
    .action(on.read(exportRoadmap))

  inHouse(toFile(exporting.command('report'), words['export report']))
    .option('--from <jour>', 'premier jour, AAAA-MM-JJ ; sans cela, celui du dernier comité, ou du trimestre', dayOf)
    .option('--to <jour>', 'dernier jour, AAAA-MM-JJ ; sans cela, aujourd’hui', dayOf)
    .option('--without-persons', 'ne nomme personne')
    .action(on.read(exportReport))
}

const document = (command: Command, told: Parameters<typeof toFile>[1]): Command =>
  inHouse(toFile(command, told)).option('--without-persons', 'ne nomme personne')
