import type { Db } from '#main/db/db.ts'
import { nextOnce } from '#main/db/once.ts'
import { rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand, missing } from '#main/kit/demand.ts'
import { positionAfter, positionsAfter } from '#main/kit/positions.ts'
import { indicatorsInAxes } from '#main/roadmap/read/standing-axes.ts'
import { loadSurroundings } from '#main/roadmap/read/surroundings.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { indicatorsContract, StarterLine } from '#shared/contract/indicators/indicators.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { dictionaryGroups } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { firstIndicators, starterDictionary } from '#shared/records/indicators/indicator/starter-dictionary.ts'
import type { StarterIndicator } from '#shared/records/indicators/indicator/starter-indicator.ts'
import type { Indicator, RecordName } from '#shared/records/records.ts'
import { type KnownRow, type RowWrite, write } from '#shared/records/row-write.ts'
import { describedValues, replacedDefinition } from './decide-description.ts'
import { demandSplit } from './decide-split.ts'
import { alreadyComputed } from './errors.ts'
import { loadBreakdowns, loadVersions } from './load-page.ts'
import { lastPlaces, newIndicator } from './new-indicator.ts'

type DictionaryHandlers = Pick<
  Handlers<typeof indicatorsContract>,
  'add' | 'describe' | 'move' | 'remove' | 'starter' | 'start'
>

/** What is said of an indicator, and goes with it. */
const parts = [
  'indicatorVersion',
  'breakdown',
  'target',
  'figure',
  'readingNote',
  'ficheIndicator',
  'campaignIndicator',
] as const satisfies readonly RecordName[]

/** What the dictionary holds: added, described, put in order, removed. */
export const dictionaryHandlers = (context: FeatureContext): DictionaryHandlers => {
  const { db } = context.workspace
  const ofIndicator = (record: (typeof parts)[number], id: RowId): readonly KnownRow[] =>
    rows(db, record, (q) => q.where('indicator', '=', id)).map((part) => ({ record, id: part.id }))
  const demandNotComputed = ({ computation }: Partial<Indicator>, own: RowId | null) => {
    const other = rows(db, 'indicator').find((one) => one.id !== own && one.computation === computation)
    if (computation != null && other !== undefined) throw alreadyComputed(other.name ?? 'Sans nom')
  }
  /** Those beside which it stands in the dictionary, in order. */
  const siblings = (id: RowId): readonly Indicator[] =>
    dictionaryGroups(indicatorsInAxes(db), loadSurroundings(db).axes).find(({ indicators }) =>
      indicators.some((one) => one.id === id),
    )?.indicators ?? []

  return {
    add: ({ values, breakdowns }) => {
      const said = describedValues(values)
      demandNotComputed(said, null)
      for (const { name, items } of breakdowns) demandSplit(name, items, [])
      const [position = null] = lastPlaces(db, 1)
      const { id, writes } = newIndicator(context.ids, { ...said, position }, breakdowns)
      context.write({ intent: 'indicator.create', writes })
      return { id }
    },
    describe: ({ indicator: id, values: asked, meaning }) => {
      const current = demand(db, 'indicator', id)
      const values = describedValues({ ...current, ...asked })
      demandNotComputed(values, id)
      const replaced = replacedDefinition({
        current,
        values,
        hasFigures: ofIndicator('figure', id).length > 0,
        latest: loadVersions(db, id)[0] ?? null,
        meaning,
      })
      const { id: _, ...said } = values
      context.write({
        intent: replaced === null ? 'indicator.update' : 'indicators.redefine',
        writes: [
          { record: 'indicator', id, values: cleanValues(said).values },
          ...(replaced === null
            ? []
            : [
                write(
                  'indicatorVersion',
                  nextOnce(context.workspace, 'indicatorVersion'),
                  cleanValues(replaced).values,
                ),
              ]),
        ],
      })
      return null
    },
    move: ({ indicator: id, after }) => {
      demand(db, 'indicator', id)
      const others = siblings(id).filter((one) => one.id !== id)
      context.write({ intent: 'indicator.move', writes: placed(id, after, others) })
      return null
    },
    remove: ({ indicator: id }) => {
      demand(db, 'indicator', id)
      const figures = ofIndicator('figure', id)
      const items = loadBreakdowns(db, id).flatMap((way) => way.items)
      context.write({
        intent: 'indicator.remove',
        writes: [],
        removals: [
          { record: 'indicator', id },
          ...parts.flatMap((record) => ofIndicator(record, id)),
          ...items.map((item) => ({ record: 'breakdownItem', id: item.id }) as const),
        ],
      })
      return { figures: figures.length }
    },
    starter: () => starterLines(db),
    start: ({ keys }) => {
      const missing = missingStarters(db, keys)
      const positions = lastPlaces(db, missing.length)
      const writes = missing.flatMap(
        ({ values, breakdowns }, index) =>
          newIndicator(context.ids, { ...values, position: positions[index] ?? null }, breakdowns).writes,
      )
      if (writes.length > 0) context.write({ intent: 'indicators.start', writes })
      return { added: missing.length }
    },
  }
}

const gone = () => missing('indicator')

/** Neighbours that never had a place (made from a fiche) take one first, in the order they are shown. */
const placed = (id: RowId, after: RowId | null, others: readonly Indicator[]): readonly RowWrite[] => {
  if (others.every(({ position }) => position !== null))
    return [{ record: 'indicator', id, values: { position: positionAfter(others, after, gone) } }]
  const at = after === null ? 0 : others.findIndex((one) => one.id === after) + 1
  if (after !== null && at === 0) throw gone()
  const order = [...others.slice(0, at).map((one) => one.id), id, ...others.slice(at).map((one) => one.id)]
  const positions = positionsAfter(null, order.length)
  return order.map((one, index) => write('indicator', one, { position: positions[index] ?? null }))
}

/** What can be started from, and what of it the dictionary has, under its name or by its computation. */
const starterLines = (db: Db): readonly StarterLine[] => {
  const isPresent = presentIn(rows(db, 'indicator'))
  return starterDictionary.map((one) => ({
    key: one.key,
    name: one.values.name,
    definition: one.values.definition ?? '',
    provider: one.values.provider ?? null,
    frequency: one.values.frequency ?? null,
    present: isPresent(one),
    first: firstIndicators.has(one.key),
  }))
}

/** Those asked that the dictionary does not have. */
const missingStarters = (db: Db, keys: readonly string[]): readonly StarterIndicator[] => {
  const isPresent = presentIn(rows(db, 'indicator'))
  return starterDictionary.filter((one) => keys.includes(one.key) && !isPresent(one))
}

const presentIn = (indicators: readonly Indicator[]) => {
  const names = new Set(indicators.map(({ name }) => fold(name ?? '')))
  const computed = new Set(indicators.map(({ computation }) => computation))
  return ({ values }: StarterIndicator): boolean =>
    values.computation == null ? names.has(fold(values.name)) : computed.has(values.computation)
}
