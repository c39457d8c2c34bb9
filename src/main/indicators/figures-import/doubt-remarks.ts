import type { Db } from '#main/db/db.ts'
import { representativesOf } from '#main/db/identity.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Measure } from '#shared/records/indicators/indicator/indicator.ts'
import type { Period } from '#shared/text/period.ts'
import { doubtsAmong, type GivenWhole, givenWholes } from '../read/load-doubts.ts'
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
  const known = givenWholes(db, [...measures.keys()]).filter((one) => !replaced.has(nameOf(one)))
  const byName = new Map(named.map((one) => [nameOf(one), one]))
  const told = doubtsAmong([...known, ...named], [...measures.values()]).flatMap((doubt) => {
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

interface PlannedWhole extends GivenWhole {
  readonly file: number
  readonly name: string
  readonly measure: Measure
}

const plannedWholes = (file: number, write: NonNullable<PlannedFile['write']>): readonly PlannedWhole[] =>
  write.figures.flatMap(({ id, asked, figure }): readonly PlannedWhole[] => {
    const { answer, value, outOf } = figure
    if (asked.item !== null || answer !== 'given' || value === null) return []
    const { indicator, name, measure } = asked
    const { actor, period } = write
    const unsaid = { confirmation: null, confirmedAs: null }
    return [{ file, name, measure, id: id ?? ('' as RowId), indicator, actor, period, value, outOf, ...unsaid }]
  })

const nameOf = ({
  indicator,
  period,
  actor,
}: {
  readonly indicator: RowId
  readonly period: Period
  readonly actor: RowId
}) => `${indicator} ${period} ${actor}`
