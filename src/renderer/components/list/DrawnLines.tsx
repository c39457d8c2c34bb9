import { type ReactNode, useCallback, useMemo } from 'react'
import { plural, sentenceCase } from '../../words/numbers.ts'
import { type DrawnColumn, type DrawnLineProps, DrawnTable, RowsHead } from '../drawn-table/DrawnTable.tsx'
import type { AnySearch, ListRow, Shown } from './list-view.ts'

/** One column: its head, and its cell on each line. That of the first column heads the line. */
export interface LineColumn<List, Line> extends DrawnColumn {
  readonly cell: (line: Line, list: List) => ReactNode
}

interface Props<List, Line, Search extends AnySearch> extends Shown<List, Line, Search> {
  /** The same array as long as it draws the same. */
  readonly columns: readonly LineColumn<List, Line>[]
  readonly above?: number
}

/** The lines of a view, of which those in sight are drawn, under their heads. */
export function DrawnLines<List, Line, Search extends AnySearch>(props: Props<List, Line, Search>) {
  const { view, list, search, lines, columns, ...table } = props
  const { one, many } = view.words
  const rows = useMemo(() => view.rows(list, search, lines), [view, list, search, lines])
  const draw = useCallback(
    (row: ListRow<Line>, drawn: DrawnLineProps) =>
      row.isHead ? (
        <RowsHead name={row.name} count={plural(row.count, one, many)} />
      ) : (
        <tr {...drawn}>
          {columns.map(({ title, cell }, place) => {
            const Cell = place === 0 ? 'th' : 'td'
            return (
              <Cell key={title} scope={place === 0 ? 'row' : undefined}>
                {cell(row.line, list)}
              </Cell>
            )
          })}
        </tr>
      ),
    [columns, list, one, many],
  )
  return <DrawnTable {...table} label={sentenceCase(many)} columns={columns} rows={rows} draw={draw} />
}
