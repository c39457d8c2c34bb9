import type { RowId } from '#shared/kernel/ids.ts'
import type { AskedFigure, GivenFigure } from './figure-key.ts'

interface Given {
  readonly asked: AskedFigure
  readonly figure: GivenFigure | null
}

/** The parts of a breakdown add up to the whole: where they do not, it is told, and each figure is taken as it was typed. */
export const sumRemarks = (figures: readonly Given[]): readonly string[] => {
  const wholes = new Map(figures.flatMap((one) => (one.asked.part === null ? [[one.asked.indicator, one]] : [])))
  const byBreakdown = Map.groupBy(
    figures.filter(({ asked }) => asked.part !== null && asked.measure !== 'yesNo' && asked.measure !== 'scale'),
    ({ asked }) => asked.part?.breakdown ?? null,
  )
  return [...byBreakdown.values()].flatMap((parts) => sumRemark(parts, wholes))
}

const sumRemark = (parts: readonly Given[], wholes: ReadonlyMap<RowId, Given>): readonly string[] => {
  const [first] = parts
  const whole = first === undefined ? null : (wholes.get(first.asked.indicator)?.figure?.value ?? null)
  const given = parts.flatMap(({ figure }) => figure?.value ?? [])
  if (first === undefined || whole === null || given.length === 0) return []
  const sum = Math.round(given.reduce((total, value) => total + value, 0) * 100) / 100
  if (sum === whole || (given.length < parts.length && sum < whole)) return []
  const { name, part } = first.asked
  const by = (part?.breakdownName ?? '').toLocaleLowerCase('fr')
  return [`${name}\u00a0: la somme des lignes (${by}) est ${french(sum)}, et la valeur donnée ${french(whole)}.`]
}

const french = (value: number): string => value.toLocaleString('fr-FR').replaceAll('\u202f', '\u00a0')
