import type { Command } from 'commander'
import type { Period } from '#shared/text/period.ts'
import { json, type On, periodOf, toFile } from './command-options.ts'
import { importFigures, importStatistics } from './import-figures.ts'
import type { Action } from './session.ts'
import type { FileOutput } from './write-out.ts'
import { exportTo } from './write-out.ts'

const periods = '« 2025 », « 2025-S1 », « 2025-T3 » ou « 2025-10 »'

/** What La Coop de la médiation numérique is given. */
export const addCoordinationExport = (exporting: Command, on: On): void => {
  toFile(exporting.command('coordination'), {
    does: 'Writes what was held in a period (`2025`, `2025-S1`, `2025-T3`, `2025-10`) as La Coop’s workbook « Activités de coordination », its twenty columns. It names no person.',
    json: '`{ file, bytes, animations, events, notHeld, remarks: [] }`',
  })
    .description('les activités de coordination d’une période, dans le classeur de La Coop')
    .requiredOption('--period <période>', periods, periodOf)
    .action((options: Parameters<typeof exportCoordination>[0]) => on('read', exportCoordination(options)))
}

/** What structures answer. */
export const addFiguresImports = (importing: Command, on: On): void => {
  json(importing.command('figures <fichier>'), {
    does: 'Reads collection workbooks back: one, a zip, or the files of a folder (XLSX, ODS, XLS), each known by what it holds. What is new and what a structure corrected is written in one intent; refused cells are told with their address and kept; what changed elsewhere is left to be settled on screen; a file read twice writes nothing. `--campaign`: workbooks of another campaign are left. `--dry-run` writes nothing at all.',
    json: '`{ dryRun, written, received, counts, files }`',
  })
    .description('relit des classeurs de collecte : un fichier, un zip ou un dossier')
    .option('--campaign <campagne>', 'identifiant de la campagne ; sans elle, chaque classeur dit la sienne')
    .option('--dry-run', 'dit ce que la lecture ferait, sans rien écrire')
    .action((path: string, options: Parameters<typeof importFigures>[1]) =>
      on(options.dryRun === true ? 'read' : 'write', importFigures(path, options)),
    )
  json(importing.command('statistics <fichier>'), {
    does: 'Reads the « Statistiques » workbook of La Coop or Mon Inclusion Numérique as the figures of a structure, by its id or its name, for a period (`2025`, `2025-S1`, `2025-T3`, `2025-10`). Blocks are found by their titles; what they feed is what was chosen last, else what the dictionary says. `--dry-run` writes nothing at all.',
    json: 'as `import figures`',
  })
    .description('relit le classeur « Statistiques » de La Coop ou de Mon Inclusion Numérique')
    .requiredOption('--actor <structure>', 'la structure, par son nom ou son identifiant')
    .requiredOption('--period <période>', periods, periodOf)
    .option('--dry-run', 'dit ce que la lecture ferait, sans rien écrire')
    .action((file: string, options: Parameters<typeof importStatistics>[1]) =>
      on(options.dryRun === true ? 'read' : 'write', importStatistics(file, options)),
    )
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
