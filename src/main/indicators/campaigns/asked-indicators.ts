import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import { indicatorsInAxes } from '#main/roadmap/read/standing-axes.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { AskedIndicator } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isSplit } from '#shared/records/indicators/asked-lines.ts'
import { dictionaryGroups, indicatorCodes } from '#shared/records/indicators/indicator/dictionary-order.ts'
import type { Indicator } from '#shared/records/records.ts'

/** Says of indicators what a campaign shows of them, with their codes in the dictionary. */
export const toldIndicators = (db: Db): ((indicator: Indicator) => AskedIndicator) => {
  const codes = indicatorCodes(indicatorsInAxes(db), loadSurroundings(db).axes)
  const partsOf = countParts(db)
  return ({ id, name, definition, measure }) => ({
    id,
    code: codes.get(id) ?? '',
    name: name ?? 'Indicateur sans nom',
    isDefined: isSaid(definition),
    parts: isSplit(measure) ? partsOf(id) : 0,
  })
}

/** Parts of the breakdowns of each indicator. */
const countParts = (db: Db): ((indicator: RowId) => number) => {
  const indicatorOf = new Map(rows(db, 'breakdown').map(({ id, indicator }) => [id, indicator]))
  const items = Map.groupBy(rows(db, 'breakdownItem'), ({ breakdown }) =>
    breakdown === null ? null : (indicatorOf.get(breakdown) ?? null),
  )
  return (indicator) => items.get(indicator)?.length ?? 0
}

const isSaid = (text: string | null): boolean => text !== null && text.trim() !== ''

/** The indicators of a campaign in the order of the dictionary, of which each has its code; those that it lost are left out. */
export const askedIndicators = (db: Db, campaign: RowId): readonly Indicator[] => {
  const asked = new Set(
    rows(db, 'campaignIndicator', (q) => q.where('campaign', '=', campaign)).map(({ indicator }) => indicator),
  )
  return dictionaryGroups(indicatorsInAxes(db), loadSurroundings(db).axes)
    .flatMap(({ indicators }) => indicators)
    .filter(({ id }) => asked.has(id))
}
