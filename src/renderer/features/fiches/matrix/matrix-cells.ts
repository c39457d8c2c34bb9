import type { FicheLine } from '#shared/contract/fiches.ts'
import { marks } from '#shared/domain/fiche/fiche.ts'

type Mark = keyof typeof marks
type Given = Exclude<Mark, 'untreated'>

/** From the least to the most. */
export const given = (Object.keys(marks) as Mark[]).filter((mark): mark is Given => mark !== 'untreated')

/** « très fort »: the mark without its figure. */
export const markWord = (mark: Given): string => marks[mark].replace(/^\d – /u, '')

export interface MatrixCell {
  readonly feasibility: Given
  readonly impact: Given
  readonly lines: readonly FicheLine[]
}

export interface Matrix {
  /** One row an impact, the strongest first; in each, one cell a faisabilité, the weakest first. */
  readonly rows: readonly (readonly MatrixCell[])[]
  /** A meeting chose not to settle one of the two, or both. */
  readonly untreated: readonly FicheLine[]
  /** Nobody gave one of the two yet. */
  readonly unmarked: readonly FicheLine[]
}

export const matrixOf = (lines: readonly FicheLine[]): Matrix => {
  const untreated = lines.filter(isUntreated)
  const rest = lines.filter((line) => !isUntreated(line))
  const placed = Map.groupBy(rest, ({ feasibility, impact }) => `${feasibility} ${impact}`)
  return {
    rows: given
      .toReversed()
      .map((impact) =>
        given.map((feasibility) => ({ feasibility, impact, lines: placed.get(`${feasibility} ${impact}`) ?? [] })),
      ),
    untreated,
    unmarked: rest.filter(({ feasibility, impact }) => feasibility === null || impact === null),
  }
}

const isUntreated = ({ feasibility, impact }: FicheLine): boolean =>
  feasibility === 'untreated' || impact === 'untreated'
