import type { Command } from 'commander'
import { type On, periodOf, toFile } from './command-options.ts'
import { exportCoordination } from './export-coordination.ts'

/** What La Coop de la médiation numérique is given. */
export const addCoordinationExport = (exporting: Command, on: On): void => {
  toFile(exporting.command('coordination'))
    .description('les activités de coordination d’une période, dans le classeur de La Coop')
    .requiredOption('--period <période>', '« 2025 », « 2025-S1 », « 2025-T3 » ou « 2025-10 »', periodOf)
    .action((options: Parameters<typeof exportCoordination>[0]) => on('read', exportCoordination(options)))
}
