import type { Fiche } from '../../records.ts'
import { marks } from './fiche.ts'

type Mark = keyof typeof marks
type Given = Exclude<Mark, 'untreated'>
type Marked = Pick<Fiche, 'feasibility' | 'impact'>

/** From the least to the most. */
export const given = (Object.keys(marks) as Mark[]).filter((mark): mark is Given => mark !== 'untreated')

/** « très fort »: the mark without its figure. */
export const markWord = (mark: Given): string => marks[mark].replace(/^\d – /u, '')

export interface MatrixCell<Line> {
  readonly feasibility: Given
  readonly impact: Given
  readonly lines: readonly Line[]
}

export interface Matrix<Line> {
  /** One row an impact, the strongest first; in each, one cell a faisabilité, the weakest first. */
  readonly rows: readonly (readonly MatrixCell<Line>[])[]
  /** A meeting chose not to settle one of the two, or both. */
  readonly untreated: readonly Line[]
  /** Nobody gave one of the two yet. */
  readonly unmarked: readonly Line[]
}

/** Fiches by faisabilité and impact: each stands once. */
export const matrixOf = <Line extends Marked>(lines: readonly Line[]): Matrix<Line> => {
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

const isUntreated = ({ feasibility, impact }: Marked): boolean => feasibility === 'untreated' || impact === 'untreated'
