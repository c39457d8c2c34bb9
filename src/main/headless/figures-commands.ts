import type { Command } from 'commander'
import type { Period } from '#shared/text/period.ts'
import { json, type On, periodOf, periods, toFile } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
import { importFigures, importStatistics } from './import-figures.ts'
import type { Action } from './session.ts'
import type { FileOutput } from './write-out.ts'
import { exportTo } from './write-out.ts'

/** What La Coop de la médiation numérique is given. */
export const addCoordinationExport = (exporting: Command, on: On): void => {
  toFile(exporting.command('coordination'), words['export coordination'])
    .requiredOption('--period <période>', periods, periodOf)
    .action(on.read(exportCoordination))
}

/** What structures answer. */
export const addFiguresImports = (importing: Command, on: On): void => {
  json(importing.command('figures <fichier>'), words['import figures'])
    .option('--campaign <campagne>', 'identifiant de la campagne ; sans elle, chaque classeur dit la sienne')
    .option('--dry-run', 'dit ce que la lecture ferait, sans rien écrire')
    .action(on.writeUnlessDry(importFigures))
  json(importing.command('statistics <fichier>'), words['import statistics'])
    .requiredOption('--actor <structure>', 'la structure, par son nom ou son identifiant')
    .requiredOption('--period <période>', periods, periodOf)
    .option('--accept-differences', 'prend les chiffres même si la période ou les filtres du classeur diffèrent')
    .option('--dry-run', 'dit ce que la lecture ferait, sans rien écrire')
    .action(on.writeUnlessDry(importStatistics))
}

/** Writes La Coop's workbook of a period, and says what of it is left out. */
const exportCoordination =
  ({ period, ...output }: FileOutput & { readonly period: Period }): Action =>
  async (session) => {
    const { animations, events, notHeld } = await session.call('coordination.preview', { period })
    await exportTo(
      session,
      output,
      (job) => session.call('coordination.write', { period, job }),
      ({ remarks, ...told }) => ({ ...told, animations, events, notHeld, remarks }),
      () => animations + events,
    )
  }
