import type { TypedFigures } from '#shared/contract/indicators/indicators.ts'
import type { Period } from '#shared/text/period.ts'
import { List } from '../../components/plain/List.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { DoubtNote } from '../measures/DoubtNote.tsx'
import { type FigureFinder, type GridRow, nameOfCell } from './grid-rows.ts'

interface Props {
  readonly typed: TypedFigures
  readonly periods: readonly Period[]
  readonly rows: readonly GridRow[]
  readonly find: FigureFinder
}

/** The figures in sight that stand out, cell by cell: they are saved, and to be confirmed. */
export function DoubtList({ typed: { doubts }, rows, periods, find }: Props) {
  const byFigure = new Map(doubts.map((doubt) => [doubt.figure, doubt]))
  const told = rows.flatMap((row) =>
    periods.flatMap((period) => {
      const figure = find(period, row.place.place, row.item)
      const doubt = figure === null ? undefined : byFigure.get(figure.id)
      return doubt === undefined ? [] : [{ name: nameOfCell(row, period), doubt }]
    }),
  )
  if (told.length === 0) return null
  return (
    <List ruled mt="md" aria-label="Chiffres qui sortent de l’ordinaire">
      {told.map(({ name, doubt }, rank) => (
        <Row key={name} component="li" widths={[1, 3]} narrow={[1]} gap="var(--s1) var(--s4)" mih={40} py="xs">
          <span>{name}</span>
          <DoubtNote doubt={doubt} of={name} isFirst={rank === 0} />
        </Row>
      ))}
    </List>
  )
}
