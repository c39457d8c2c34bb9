import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import { doubtJudge, type JudgedFigure } from '../read/doubt-judge.ts'
import { eachGiven } from '../read/each-given.ts'
import type { PlannedFile } from './planned-file.ts'

/**
 * What stands out among the figures that files would write, beside what is known and what the other files give: in
 * sentences, by the rank of the file. Sums that do not add up are told where the file is read.
 */
export const doubtRemarks = (db: Db, plans: readonly PlannedFile[]): ReadonlyMap<number, readonly string[]> => {
  const planned = plans.flatMap(({ report, write }) => (write === null ? [] : plannedWholes(report.file, write)))
  const measures = new Map(planned.map(({ indicator, measure }) => [indicator, { id: indicator, measure }]))
  const standing = representativesOf(db, 'actor')
  const named = planned.map((one) => ({ ...one, actor: standing(one.actor) }))
  const replaced = new Set(named.map(nameOf))
  const given = eachGiven(db, { indicators: [...measures.keys()], periods: null, sectors: new Map() })
  const known = [...given].flat().filter((one) => !replaced.has(nameOf(one)))
  const byName = new Map(named.map((one) => [nameOf(one), one]))
  const together = Map.groupBy<string, JudgedFigure>(
    [...known, ...named],
    ({ indicator, period }) => `${indicator} ${period}`,
  )
  const inOrder = [...together].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)
  const told = inOrder.flatMap(doubtJudge([...measures.values()], new Map())).flatMap((doubt) => {
    const found = byName.get(nameOf(doubt))
    if (found === undefined) return []
    const value = figureWords(found.value, 'count')
    return [
      {
        file: found.file,
        words: `${found.name}\u00a0: ${value}, ${doubt.why.join(', ')}. Ce chiffre sera à confirmer.`,
      },
    ]
  })
  return new Map([...Map.groupBy(told, ({ file }) => file)].map(([file, own]) => [file, own.map(({ words }) => words)]))
}

interface PlannedWhole extends JudgedFigure {
  readonly actor: RowId
  readonly value: number
  readonly file: number
  readonly name: string
  readonly measure: Measure
}

type Named = Pick<JudgedFigure, 'indicator' | 'period' | 'actor'> & Partial<Pick<JudgedFigure, 'item'>>

const plannedWholes = (file: number, write: NonNullable<PlannedFile['write']>): readonly PlannedWhole[] =>
  write.figures.flatMap(({ id, asked, figure }): readonly PlannedWhole[] => {
    const { answer, value, outOf } = figure
    if (asked.item !== null || answer !== 'given' || value === null) return []
    const { indicator, name, measure } = asked
    const { actor, period } = write
    const whole = { indicator, actor, period, item: null, value, outOf, confirmation: null }
    return [{ file, name, measure, id: id ?? ('' as RowId), ...whole }]
  })

const nameOf = ({ indicator, period, actor, item = null }: Named): string => `${indicator} ${period} ${actor} ${item}`
