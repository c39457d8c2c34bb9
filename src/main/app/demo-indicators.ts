import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type {
  Dictionary,
  FigureCell,
  FigurePlace,
  IndicatorPage,
  StarterLine,
} from '#shared/contract/indicators/indicators.ts'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { dateSchema } from '#shared/records/field-schema.ts'
import { readTypedFigure } from '#shared/records/indicators/figure/typed-figure.ts'
import type { Indicator } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { daysOf, type Period, periodAfter, periodOf, periodsUpTo } from '#shared/text/period.ts'
import type { Ask } from './demo-poste.ts'

const indicator = z.string()

/** A count, what a share is made of, « ND », « SO », or nothing. */
const given = z.union([z.number(), z.tuple([z.number(), z.number()]), z.enum(['ND', 'SO'])]).nullable()

/** For a structure, a sector, or the whole; the last one is the period that is not over. */
const row = z.strictObject({ actor: z.string().optional(), sector: z.string().optional(), values: z.array(given) })

/** `resources/demo/indicators.json`. */
const demoIndicators = z.strictObject({
  /** The number of each one's axis. */
  axes: z.record(indicator, z.number().int()),
  /** What the espace said of its own words; `baselineIn`: years from this one. */
  changes: z.array(z.strictObject({ indicator, values: z.looseObject({ baselineIn: z.number().int().optional() }) })),
  fiches: z.array(z.strictObject({ indicator, fiche: z.string() })),
  decidedBy: z.string(),
  decidedOn: dateSchema,
  /** Of this year and the next. */
  targets: z.array(z.strictObject({ indicator, sector: z.string().optional(), years: z.array(z.number()) })),
  /** `shares`: how each whole is split among the parts of a breakdown, in percent. */
  figures: z.array(
    z.strictObject({ indicator, rows: z.array(row), shares: z.record(z.string(), z.array(z.number())).default({}) }),
  ),
  /** Back to the words of the starter dictionary, from a quarter on. */
  redefined: z.array(z.strictObject({ indicator, quartersAgo: z.number().int(), reason: z.string() })),
  notes: z.array(z.strictObject({ indicator, quartersAgo: z.number().int(), text: z.string() })),
})

type Demo = z.output<typeof demoIndicators>
type Given = NonNullable<z.output<typeof given>>

/** Plays the dictionary, its targets and six quarters of figures, and one that begins. @param today `YYYY-MM-DD` */
export const playDemoIndicators = async (folder: string, today: string, ask: Ask): Promise<void> => {
  const demo = demoIndicators.parse(JSON.parse(await readFile(join(folder, 'indicators.json'), 'utf8')))
  const starter = await ask<readonly StarterLine[]>('indicators.starter', {})
  await ask('indicators.start', { keys: starter.map(({ key }) => key) })
  const { indicators, axes, sectors } = await ask<Dictionary>('indicators.list', {})
  const { lines: fiches } = await ask<FicheList>('fiches.list', {})
  const find = (name: string): Indicator => {
    const found = indicators.find((one) => one.name === name)
    if (found === undefined) throw new Error(`The demo has no indicator « ${name} »`)
    return found
  }
  const sectorOf = (name: string | undefined) => sectors.find((one) => one.name === name)?.id ?? null
  const say = (name: string, values: Partial<Indicator>) =>
    ask('indicators.describe', { indicator: find(name).id, values, meaning: null })

  for (const [name, number] of Object.entries(demo.axes))
    await say(name, { axis: axes.find((axis) => axis.number === number)?.id ?? null })
  for (const { indicator: name, values } of demo.changes) await say(name, settled(values, today))
  for (const { indicator: name, fiche } of demo.fiches)
    await ask('fiches.addIndicator', {
      fiche: fiches.find(({ title }) => title === fiche)?.id,
      words: null,
      indicator: { kind: 'known', id: find(name).id },
    })
  for (const { indicator: name, sector, years } of demo.targets)
    for (const [index, value] of years.entries())
      await ask('indicators.aim', {
        indicator: find(name).id,
        sector: sectorOf(sector),
        year: Number(today.slice(0, 4)) + index,
        value: String(value),
        decidedBy: demo.decidedBy,
        decidedOn: demo.decidedOn,
      })
  for (const figures of demo.figures) await type(figures)
  for (const { indicator: name, quartersAgo, reason } of demo.redefined) {
    const { definition, calculation } = find(name)
    const { first: from } = daysOf(quarter(quartersAgo))
    const meaning = { kind: 'changed', from, reason }
    await ask('indicators.describe', { indicator: find(name).id, values: { definition, calculation }, meaning })
  }
  for (const { indicator: name, quartersAgo, text } of demo.notes)
    await ask('indicators.note', { indicator: find(name).id, note: null, period: quarter(quartersAgo), text })

  function quarter(ago: number): Period {
    return periodAfter(periodOf(today, 'quarterly'), -ago)
  }

  async function type({ indicator: name, rows, shares }: Demo['figures'][number]): Promise<void> {
    const page = await ask<IndicatorPage>('indicators.get', { indicator: find(name).id })
    const current = periodOf(today, knownCode(page.indicator.frequency) ?? 'quarterly')
    const ways = Object.entries(shares).map(([way, percents]) => ({
      percents,
      items: page.breakdowns.find(({ breakdown }) => breakdown.name === way)?.items ?? [],
    }))
    const cells: FigureCell[] = []
    for (const { actor, sector, values } of rows) {
      const place = await placeOf(actor, sector)
      for (const [index, period] of periodsUpTo(current, values.length).entries()) {
        const value = values[index] ?? null
        if (value === null) continue
        cells.push(cellOf(value, { period, place, item: null }))
        if (typeof value !== 'number') continue
        for (const { percents, items } of ways)
          for (const [rank, part] of partsOf(value, percents).entries())
            cells.push(cellOf(part, { period, place, item: items[rank]?.id ?? null }))
      }
    }
    await ask('indicators.type', { indicator: page.indicator.id, cells })
  }

  async function placeOf(actor: string | undefined, sector: string | undefined): Promise<FigurePlace> {
    if (sector !== undefined) return { kind: 'sector', id: sectorOf(sector) as RowId }
    if (actor === undefined) return { kind: 'whole' }
    const found = await ask<readonly { id: RowId; name: string }[]>('directory.suggestActors', { text: actor })
    const id = found.find(({ name }) => name === actor)?.id
    if (id === undefined) throw new Error(`The demo has no structure « ${actor} »`)
    return { kind: 'actor', id }
  }
}

const settled = ({ baselineIn, ...values }: Demo['changes'][number]['values'], today: string): Partial<Indicator> => ({
  ...values,
  ...(baselineIn !== undefined && { baselineOn: `${Number(today.slice(0, 4)) + baselineIn}-12-31` }),
})

const cellOf = (value: Given, name: Pick<FigureCell, 'period' | 'place' | 'item'>): FigureCell => {
  if (Array.isArray(value)) return { ...name, answer: 'given', value: String(value[0]), outOf: String(value[1]) }
  if (typeof value === 'number') return { ...name, answer: 'given', value: String(value), outOf: null }
  const read = readTypedFigure(value, null)
  return { ...name, answer: read.kind === 'answer' ? read.answer : 'given', value: null, outOf: null }
}

/** Whole parts that add up to the whole: the last takes what rounding leaves. */
const partsOf = (whole: number, percents: readonly number[]): readonly number[] => {
  const parts = percents.slice(0, -1).map((percent) => Math.floor((whole * percent) / 100))
  return [...parts, whole - parts.reduce((sum, part) => sum + part, 0)]
}
