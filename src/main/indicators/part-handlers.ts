import { readMeta } from '#main/db/meta.ts'
import { rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { positionsAfter } from '#main/kit/positions.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { indicatorsContract } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { targetRefusal } from '#shared/records/indicators/figure/figure-refusal.ts'
import type { BreakdownItem } from '#shared/records/records.ts'
import { write } from '#shared/records/row-write.ts'
import { demandSplit } from './decide-split.ts'
import { targetRefused, targetUndecided } from './errors.ts'
import { loadBreakdowns } from './load-page.ts'

type PartHandlers = Pick<Handlers<typeof indicatorsContract>, 'split' | 'unsplit' | 'aim' | 'note'>

/** What stands beside an indicator: ways to split it, targets, notes. */
export const partHandlers = (context: FeatureContext): PartHandlers => {
  const { db } = context.workspace

  const figuresOf = (items: readonly Pick<BreakdownItem, 'id'>[]) =>
    items.flatMap(({ id }) => rows(db, 'figure', (q) => q.where('item', '=', id)))
  /** Parts that go, and their figures. */
  const removalsOf = (items: readonly Pick<BreakdownItem, 'id'>[]) => {
    const figures = figuresOf(items)
    return {
      figures: figures.length,
      removals: [
        ...items.map(({ id }) => ({ record: 'breakdownItem', id }) as const),
        ...figures.map(({ id }) => ({ record: 'figure', id }) as const),
      ],
    }
  }

  return {
    split: ({ indicator, breakdown, name, items }) => {
      demand(db, 'indicator', indicator)
      const ways = loadBreakdowns(db, indicator)
      const way = ways.find((one) => one.breakdown.id === breakdown)
      if (breakdown !== null && way === undefined) throw missing('breakdown')
      const others = ways.filter((one) => one !== way).map((one) => one.breakdown.name)
      const labels = items.map(({ label }) => label)
      demandSplit(name, labels, others)
      const kept = new Set(items.map(({ id }) => id))
      const { figures, removals } = removalsOf((way?.items ?? []).filter(({ id }) => !kept.has(id)))
      const id = breakdown ?? context.ids.row()
      const [position = null] = positionsAfter(ways.at(-1)?.breakdown.position ?? null, 1)
      const positions = positionsAfter(null, items.length)
      context.write({
        intent: way === undefined ? 'breakdown.create' : 'breakdown.update',
        writes: [
          {
            record: 'breakdown',
            id,
            values: cleanValues(way === undefined ? { indicator, name, position } : { name }).values,
          },
          ...items.map((item, index) => {
            const part = { breakdown: id, label: item.label, position: positions[index] ?? null }
            return write('breakdownItem', item.id ?? context.ids.row(), cleanValues(part).values)
          }),
        ],
        removals,
      })
      return { figures }
    },
    unsplit: ({ breakdown: id }) => {
      demand(db, 'breakdown', id)
      const items = rows(db, 'breakdownItem', (q) => q.where('breakdown', '=', id))
      const { figures, removals } = removalsOf(items)
      context.write({ intent: 'breakdown.remove', writes: [], removals: [{ record: 'breakdown', id }, ...removals] })
      return { figures }
    },
    aim: ({ indicator: id, sector, year, value: typed, decidedBy, decidedOn }) => {
      const { measure } = demand(db, 'indicator', id)
      if (decidedBy === '') throw targetUndecided()
      const why = targetRefusal(measure, typed)
      if (why !== null) throw targetRefused(why)
      const known = rows(db, 'target', (q) =>
        q.where('indicator', '=', id).where('year', '=', year).orderBy('id'),
      ).findLast((one) => one.sector === sector)
      const { values } = cleanValues({ indicator: id, sector, year, value: typed, decidedBy, decidedOn })
      const row: RowId = known?.id ?? context.ids.row()
      context.write({
        intent: known === undefined ? 'target.create' : 'target.update',
        writes: [{ record: 'target', id: row, values }],
      })
      return null
    },
    note: ({ indicator, note, period, text }) => {
      demand(db, 'indicator', indicator)
      if (note !== null) demand(db, 'readingNote', note)
      const signed = { indicator, member: readMeta(db, 'member'), writtenAt: context.clock.now().toISOString() }
      const { values } = cleanValues({ ...(note === null && signed), period, text })
      context.write({
        intent: note === null ? 'readingNote.create' : 'readingNote.update',
        writes: [{ record: 'readingNote', id: note ?? context.ids.row(), values }],
      })
      return null
    },
  }
}
