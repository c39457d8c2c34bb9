import type { AxesBoard, BoardAxis } from '#shared/contract/roadmap/axes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Formulation } from '#shared/records/records.ts'
import { totalVotes } from '#shared/records/roadmap/formulation/vote-count.ts'

/** One row of the table: a common axis, or what is still to be attached. */
export interface BoardRow {
  readonly axis: BoardAxis | null
  readonly formulations: readonly Formulation[]
  readonly votes: number
}

/** The axes in their order, then « à rattacher », with what is in each; what is in an axis that is gone is to be attached. */
export const boardRows = ({ axes, formulations }: AxesBoard): readonly BoardRow[] => {
  const known = new Set(axes.map(({ axis }) => axis.id))
  return [...axes, null].map((axis) => {
    const own = formulations.filter((one) =>
      axis === null ? one.axis === null || !known.has(one.axis) : one.axis === axis.axis.id,
    )
    return { axis, formulations: mostVoted(own), votes: totalVotes(own.map(({ votes }) => votes)) }
  })
}

/** Those of a sector, `null` for those that no known sector said. */
export const inColumn = (
  { formulations }: BoardRow,
  sector: RowId | null,
  sectors: ReadonlySet<RowId>,
): readonly Formulation[] =>
  formulations.filter((one) =>
    sector === null ? one.sector === null || !sectors.has(one.sector) : one.sector === sector,
  )

export const sectorsOf = ({ columns }: AxesBoard): ReadonlySet<RowId> =>
  new Set(columns.flatMap(({ sector }) => (sector === null ? [] : [sector.id])))

const mostVoted = (some: readonly Formulation[]): readonly Formulation[] =>
  some.toSorted((a, b) => (b.votes ?? -1) - (a.votes ?? -1))
