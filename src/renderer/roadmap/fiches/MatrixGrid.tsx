import { Table, UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { FicheLine } from '#shared/contract/roadmap/fiches.ts'
import { marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { given, type Matrix, type MatrixCell, markWord } from '#shared/records/roadmap/fiche/matrix.ts'
import { Second } from '../../components/plain/Second.tsx'
import { type CellKeys, useCellKeys } from '../../components/use-cell-keys.ts'
import { figure, plural } from '../../words/numbers.ts'
import { ficheTitle } from './fiche-words.ts'
import classes from './matrix.module.css'

interface Props {
  readonly matrix: Matrix<FicheLine>
  readonly chosen: MatrixCell<FicheLine> | null
  readonly choose: (cell: MatrixCell<FicheLine>) => void
}

/** Titles shown in a cell; its button gives them all. */
const most = 3

/** Five by five, the strongest impact on top; arrows walk the cells, Entrée lists one. */
export function MatrixGrid({ matrix, chosen, choose }: Props) {
  const grid = useCellKeys(given.length, given.length)
  return (
    <section className={classes.frame} aria-label="Matrice, impact par ligne et faisabilité par colonne">
      <Table className={classes.matrix} role="grid" {...grid.table}>
        <caption>
          <VisuallyHidden>Nombre de fiches-actions par impact et par faisabilité</VisuallyHidden>
        </caption>
        <tbody>
          {matrix.rows.map((row, line) => (
            <tr key={row[0]?.impact}>
              <th scope="row">
                {line === 0 && <span className={classes.axis}>Impact</span>}
                {row[0] && <MarkName mark={row[0].impact} />}
              </th>
              {row.map((cell, column) => (
                <Cell
                  key={cell.feasibility}
                  cell={cell}
                  keys={grid.cell(line, column)}
                  chosen={cell === chosen}
                  choose={() => choose(cell)}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.axis}>
              Faisabilité
            </th>
            {given.map((mark) => (
              <th key={mark} scope="col">
                <MarkName mark={mark} />
              </th>
            ))}
          </tr>
        </tfoot>
      </Table>
    </section>
  )
}

function MarkName({ mark }: { readonly mark: MatrixCell<FicheLine>['impact'] }) {
  return (
    <>
      <strong>{marks[mark].charAt(0)}</strong> {markWord(mark)}
    </>
  )
}

interface CellProps {
  readonly cell: MatrixCell<FicheLine>
  readonly keys: CellKeys
  readonly chosen: boolean
  readonly choose: () => void
}

function Cell({ cell: { feasibility, impact, lines }, keys, chosen, choose }: CellProps) {
  const left = lines.length - most
  const spoken = `Impact ${markWord(impact)}, faisabilité ${markWord(feasibility)}\u00a0: ${plural(lines.length, 'fiche-action', 'fiches-actions')}`
  return (
    <td data-weight={Math.min(3, lines.length)} data-chosen={chosen || undefined}>
      <UnstyledButton
        {...keys}
        className={classes.cell ?? ''}
        aria-label={spoken}
        aria-pressed={chosen}
        onClick={choose}
      >
        <strong className={classes.count}>{lines.length === 0 ? '' : figure(lines.length)}</strong>
        {lines.slice(0, most).map((line) => (
          <span key={line.id} className={classes.name}>
            {ficheTitle(line.title)}
          </span>
        ))}
        {left > 0 && <Second>et {plural(left, 'autre', 'autres')}</Second>}
      </UnstyledButton>
    </td>
  )
}
