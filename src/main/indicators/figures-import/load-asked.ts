import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { definitionAt } from '#shared/records/indicators/definition-at.ts'
import type { Breakdown, BreakdownItem, Indicator, IndicatorVersion } from '#shared/records/records.ts'
import { newer } from '#shared/text/newer.ts'
import type { Period } from '#shared/text/period.ts'
import type { AskedFigure } from '../documents/figures-reading/figure-key.ts'

/** The dictionary, as figures are read for it. */
export interface AskedDictionary {
  readonly indicators: readonly Indicator[]
  readonly breakdowns: readonly Breakdown[]
  /** Everything that may be given for these indicators over a period: each, then the parts of its breakdowns. */
  readonly asked: (indicators: readonly RowId[], period: Period) => readonly AskedFigure[]
}

export const loadDictionary = (db: Db): AskedDictionary => {
  const indicators = rows(db, 'indicator', (q) => q.orderBy('position').orderBy('id'))
  const breakdowns = rows(db, 'breakdown', (q) => q.orderBy('position').orderBy('id'))
  const known: Known = {
    indicators: new Map(indicators.map((one) => [one.id, one])),
    versions: Map.groupBy(rows(db, 'indicatorVersion'), ({ indicator }) => indicator),
    breakdowns: Map.groupBy(breakdowns, ({ indicator }) => indicator),
    items: Map.groupBy(
      rows(db, 'breakdownItem', (q) => q.orderBy('position').orderBy('id')),
      ({ breakdown }) => breakdown,
    ),
  }
  return {
    indicators,
    breakdowns,
    asked: (ids, period) => [...new Set(ids)].flatMap((id) => askedOf(known, id, period)),
  }
}

interface Known {
  readonly indicators: ReadonlyMap<RowId, Indicator>
  readonly versions: ReadonlyMap<RowId | null, readonly IndicatorVersion[]>
  readonly breakdowns: ReadonlyMap<RowId | null, readonly Breakdown[]>
  readonly items: ReadonlyMap<RowId | null, readonly BreakdownItem[]>
}

const askedOf = (known: Known, id: RowId, period: Period): readonly AskedFigure[] => {
  const indicator = known.indicators.get(id)
  if (indicator === undefined) return []
  const { measure } = definitionAt(indicator, known.versions.get(id) ?? [], period)
  // How such a figure is written, only a later version knows.
  if (measure === newer) return []
  const whole = { indicator: id, measure: measure ?? 'count', name: indicator.name ?? 'Indicateur sans nom' } as const
  const parts = (known.breakdowns.get(id) ?? []).flatMap((breakdown) =>
    (known.items.get(breakdown.id) ?? []).map((item) => ({
      ...whole,
      item: item.id,
      part: { breakdown: breakdown.id, breakdownName: breakdown.name ?? '', label: item.label ?? '' },
    })),
  )
  return [{ ...whole, item: null, part: null }, ...parts]
}
