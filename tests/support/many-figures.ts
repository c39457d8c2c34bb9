import { randomIds, systemClock } from '#main/app/defaults.ts'
import { openWorkspaceDb } from '#main/db/workspace-db.ts'
import type { RecordName } from '#shared/records/records.ts'
import type { FieldsOf, RowWrite } from '#shared/records/row-write.ts'

const [axes, indicators, sectors, periods] = [4, 40, 5, ['2024-T4', '2025-T1', '2025-T2', '2025-T3']] as const

const rowsOf = <Name extends RecordName>(record: Name, count: number, values: (n: number) => FieldsOf<NoInfer<Name>>) =>
  Array.from({ length: count }, (_none, n) => ({ record, id: randomIds.row(), values: values(n) }))

/** So many figures that structures gave of forty indicators over four quarters, in five sectors; `2025-T3` is the last. */
const manyFigures = (count: number): readonly RowWrite[] => {
  const structures = Math.ceil(count / (indicators * periods.length))
  const axisRows = rowsOf('axis', axes, (n) => ({ number: n + 1, title: `Axe numéro ${n + 1}` }))
  const sectorRows = rowsOf('sector', sectors, (n) => ({ name: `Secteur ${n + 1}`, position: `a${n}` }))
  const actorRows = rowsOf('actor', structures, (n) => ({
    name: `Atelier numérique du bourg ${n + 1}`,
    sector: sectorRows[n % sectors]?.id ?? null,
  }))
  const indicatorRows = rowsOf('indicator', indicators, (n) => ({
    name: `Indicateur commun numéro ${n + 1}`,
    definition: 'Ce que chaque structure compte de la même façon.',
    unit: n % 5 === 4 ? 'part' : 'participations',
    measure: n % 5 === 4 ? 'percent' : 'count',
    overTime: n % 5 === 4 ? 'last' : 'sum',
    frequency: 'quarterly',
    provider: 'actors',
    axis: axisRows[n % axes]?.id ?? null,
    position: `a${String(n).padStart(2, '0')}`,
  }))
  const figures = rowsOf('figure', count, (n) => {
    const rank = Math.floor(n / structures)
    const indicator = indicatorRows[rank % indicators]
    const isShare = indicator?.values.measure === 'percent'
    return {
      indicator: indicator?.id ?? null,
      period: periods[Math.floor(rank / indicators) % periods.length] ?? null,
      actor: actorRows[n % structures]?.id ?? null,
      answer: 'given',
      value: String((n * 7) % 500),
      ...(isShare ? { outOf: '500' } : {}),
      source: 'campaign',
      givenOn: '2025-10-15',
    }
  })
  return [...axisRows, ...sectorRows, ...actorRows, ...indicatorRows, ...figures]
}

/** The same in a folder that no program holds. */
export const fillWithFigures = (folder: string, count: number): void => {
  const workspace = openWorkspaceDb(folder, { clock: systemClock, ids: randomIds })
  workspace.log.commit({ intent: 'indicator.create', author: null, writes: manyFigures(count) })
  workspace.close()
}
