import type { Command } from 'commander'
import type { WorkbookChoice } from '#shared/contract/indicators/indicator-workbook.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { Period } from '#shared/text/period.ts'
import { type On, periodOf, periods, toFile } from './command-options.ts'
import { commandWords as words } from './command-words.ts'
import { keepLittleMemory } from './little-memory.ts'
import { isPdf } from './paper-asked.ts'
import type { Action, Session } from './session.ts'
import { exportTo, type FileOutput } from './write-out.ts'

interface Options extends FileOutput {
  readonly period: Period
  readonly axis?: readonly string[]
  readonly sector?: readonly string[]
  readonly withStructures?: boolean
  readonly printAll?: boolean
}

export const addIndicatorExport = (exporting: Command, on: On): void => {
  toFile(exporting.command('indicators'), words['export indicators'])
    .requiredOption('--period <période>', periods, periodOf)
    .option('--axis <axe>', 'un axe, par son numéro ou son identifiant ; l’option se répète', gathered)
    .option('--sector <secteur>', 'un secteur, par son nom ou son identifiant ; l’option se répète', gathered)
    .option('--with-structures', 'avec ce que chaque structure a donné')
    .option('--print-all', 'imprime aussi les définitions, les ventilations et les données')
    .action(on.read(exportIndicators))
}

const gathered = (one: string, before: readonly string[] = []): readonly string[] => [...before, one]

const exportIndicators =
  ({ period, axis, sector, withStructures: structures = false, printAll = false, ...output }: Options): Action =>
  async (session) => {
    keepLittleMemory()
    const wanted = { period, ...(await chosen(session, axis, sector)), structures, printAll }
    await exportTo(
      session,
      output,
      (job) => session.call('indicatorWorkbook.write', { ...wanted, as: isPdf(output.out) ? 'pdf' : 'excel', job }),
      (told) => ({ period, ...told }),
    )
  }

const chosen = async (
  { call }: Session,
  axis: Options['axis'],
  sector: Options['sector'],
): Promise<{ axes: WorkbookChoice['axes']; sectors: WorkbookChoice['sectors'] }> => {
  const { axes, sectors } = await call('indicators.list', {})
  const axisIds = axis?.map((wanted) => {
    const found = axes.find(({ id, number }) => id === wanted || String(number) === wanted)
    if (found === undefined) throw unknown('axis', 'L’axe demandé n’a pas été trouvé.', wanted)
    return found.id
  })
  const sectorIds = sector?.map((wanted) => {
    const found = sectors.find(({ id, name }) => id === wanted || sortKey(name ?? '') === sortKey(wanted))
    if (found === undefined) throw unknown('sector', 'Le secteur demandé n’a pas été trouvé.', wanted)
    return found.id
  })
  return { axes: axisIds ?? null, sectors: sectorIds ?? null }
}

const unknown = (what: 'axis' | 'sector', fact: string, wanted: string): AppFailure =>
  new AppFailure({
    code: `${what}-unknown`,
    fact,
    cause: `Aucun ne porte «\u00a0${wanted}\u00a0».`,
    unchanged: 'Rien n’a été écrit.',
    next:
      what === 'axis'
        ? 'La commande « list axes » donne les axes et leurs numéros.'
        : 'Les secteurs portent les noms que l’annuaire montre.',
  })
