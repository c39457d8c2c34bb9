import { columnFinder, columnsOf } from '#main/directory/read/meeting-columns.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Turnout, TurnoutFigures, TurnoutKey, TurnoutLists } from '#shared/contract/meetings/turnout.ts'
import type { Meeting } from '#shared/records/records.ts'
import { earlierOfKind } from './earlier-of-kind.ts'
import { type ListedLine, listedAnywhere } from './listed-anywhere.ts'
import { type CoveredEpci, type Listed, turnoutOf } from './turnout-of.ts'

/** How many earlier meetings one is compared with. */
const compared = 4

export const loadTurnout = (context: FeatureContext, meeting: Meeting): Turnout => {
  const all = listedAnywhere(context)
  const figuresOf = (about: Meeting): Omit<Turnout, 'earlier'> => {
    const covered = columnsOf(context, about).filter((column) => column.kind === 'epci')
    const lists = turnoutOf(...split(context, about, all), covered)
    const qualified = all.filter((one) => one.meeting === about.id && one.present && one.qualified).length
    return { ...named(about, covered), qualified, counts: countsOf(lists), lists }
  }
  const earlier = earlierOfKind(context.workspace.db, meeting)
    .filter(({ id }) => all.some((one) => one.meeting === id && one.present))
    .slice(0, compared)
    .map((about): TurnoutFigures => {
      const { lists: _, ...figures } = figuresOf(about)
      return figures
    })
  return { ...figuresOf(meeting), earlier }
}

const named = ({ id, title, date }: Meeting, covered: readonly CoveredEpci[]) => ({
  meeting: id,
  title: title ?? 'Réunion sans intitulé',
  date,
  epci: covered.length,
})

const countsOf = (lists: TurnoutLists): TurnoutFigures['counts'] =>
  Object.fromEntries(Object.entries(lists).map(([key, lines]) => [key, lines.length])) as Record<TurnoutKey, number>

/** Those of the meeting, then those of every meeting held before it. */
const split = (
  context: FeatureContext,
  meeting: Meeting,
  all: readonly ListedLine[],
): readonly [readonly Listed[], readonly Listed[]] => {
  const columnOf = columnFinder(context, meeting)
  const located = (line: ListedLine): Listed => ({
    ...line,
    present: line.present === 1,
    invited: line.invited === 1,
    elected: line.elected === 1,
    outside: line.outside === 1,
    column: line.actor === null ? null : columnOf(line),
  })
  const day = meeting.date ?? '9999-99-99'
  return [
    all.filter((one) => one.meeting === meeting.id).map(located),
    all.filter((one) => one.meeting !== meeting.id && one.date !== null && one.date < day).map(located),
  ]
}
