import type { FollowUpLine } from '#shared/contract/meetings/follow-ups.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isAwaited, isLate } from '#shared/records/meetings/follow-up/awaited.ts'
import { folded } from '../../words/folded.ts'

export const stages = { awaited: 'Attendues', late: 'En retard', all: 'Toutes' } as const

export interface FollowUpFilter {
  readonly stage: keyof typeof stages
  /** A name, as told; `null`: anyone. */
  readonly bearer: string | null
  readonly series: RowId | null
}

export const filterLines = (
  lines: readonly FollowUpLine[],
  { stage, bearer, series }: FollowUpFilter,
  today: string,
): readonly FollowUpLine[] =>
  lines.filter(
    (line) =>
      isAtStage(line, stage, today) &&
      (bearer === null || folded(line.followUp.bearer ?? '') === folded(bearer)) &&
      (series === null || line.series?.id === series),
  )

const isAtStage = ({ followUp }: FollowUpLine, stage: FollowUpFilter['stage'], today: string): boolean => {
  switch (stage) {
    case 'awaited':
      return isAwaited(followUp)
    case 'late':
      return isLate(followUp, today)
    case 'all':
      return true
  }
}

/** The names that a filter offers, each once, as first written. */
export const bearersOf = (lines: readonly FollowUpLine[]): readonly string[] => {
  const names = new Map(
    lines
      .flatMap(({ followUp: { bearer } }) => (bearer === null ? [] : [[folded(bearer), bearer] as const]))
      .toReversed(),
  )
  return [...names.values()].toSorted((a, b) => a.localeCompare(b, 'fr'))
}

/** The series that a filter offers, by name. */
export const seriesOf = (lines: readonly FollowUpLine[]): readonly NonNullable<FollowUpLine['series']>[] =>
  [
    ...new Map(lines.flatMap(({ series }) => (series === null ? [] : [[series.id, series] as const]))).values(),
  ].toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
