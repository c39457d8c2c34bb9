import { Table } from '@mantine/core'
import { Fragment, memo, type ReactNode, type RefCallback } from 'react'
import { innerCase } from '#shared/kernel/typography.ts'
import { Frame } from '../Frame.tsx'
import { ColumnHeads } from '../ListTable.tsx'
import { usePrinting } from '../use-printing.ts'
import classes from './drawn-table.module.css'
import { type DrawnRow, useDrawnRows } from './use-drawn-rows.ts'

/** What a row that a table draws gives to its line. */
export interface DrawnLineProps {
  readonly 'aria-rowindex': number
  readonly 'data-index': number
  readonly 'data-row': number
  /** Hears the line once it stands, for its height. */
  readonly ref: RefCallback<HTMLTableRowElement>
  readonly className: string | undefined
}

export interface DrawnColumn {
  readonly title: string
  /** In pixels; the first column takes what is left. */
  readonly width?: number
  /** What is pressed: not on paper. Only the last column may be. */
  readonly onScreen?: boolean
}

interface Props<Row extends DrawnRow> {
  /** « Fiches-actions »; the list that scrolls is « Liste des fiches-actions ». */
  readonly label: string
  readonly columns: readonly DrawnColumn[]
  /** Height in pixels of what stands above it on its page: the window keeps the rest for it. */
  readonly above?: number
  readonly rows: readonly Row[]
  /** A plain `tr` with these props, which costs less than the library’s; of a head, what its only cell holds. The same function draws each row once. */
  readonly draw: (row: Row, line: DrawnLineProps) => ReactNode
}

/** A list of any length, of which the rows in view are drawn; arrows go from one link to the next. */
export function DrawnTable<Row extends DrawnRow>({ label, columns, above = 220, rows, draw }: Props<Row>) {
  const { scroll, drawn, below, measure, hear } = useDrawnRows(rows, usePrinting())
  return (
    <Frame
      ref={scroll}
      className={classes.frame}
      style={{ ['--above' as string]: `${above}px` }}
      onKeyDown={hear}
      label={`Liste des ${innerCase(label)}`}
    >
      <Table
        className={classes.table}
        style={{ ['--least' as string]: `${leastWidth(columns)}px` }}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        data-pressed={columns.at(-1)?.onScreen}
      >
        <ColumnHeads
          aria-rowindex={1}
          columns={columns.map(({ title, width }) => ({ words: title, ...(width !== undefined && { width }) }))}
        />
        <Table.Tbody>
          {drawn.map(({ row, index, gap }) => (
            <Fragment key={row.id}>
              <Gap height={gap} />
              <DrawnLine row={row} index={index} columns={columns.length} measure={measure} draw={draw} />
            </Fragment>
          ))}
          <Gap height={below} />
        </Table.Tbody>
      </Table>
    </Frame>
  )
}

/** In pixels: under it the list scrolls sideways, rather than cut the words of its first column. */
const leastWidth = (columns: readonly DrawnColumn[]): number =>
  columns.reduce((sum, { width = leastFirst }) => sum + width, 0)

const leastFirst = 168

interface LineProps<Row extends DrawnRow> extends Pick<Props<Row>, 'draw'> {
  readonly row: Row
  readonly index: number
  readonly columns: number
  readonly measure: RefCallback<HTMLTableRowElement>
}

/** Drawn again when its row or what draws it changes, not when the list is scrolled. */
const DrawnLine = memo(Line) as typeof Line

function Line<Row extends DrawnRow>({ row, index, columns, measure, draw }: LineProps<Row>) {
  const place = { 'aria-rowindex': index + 2, 'data-index': index, 'data-row': index, ref: measure }
  if (!row.isHead) return draw(row, { ...place, className: classes.row })
  return (
    <Table.Tr aria-rowindex={index + 2} className={classes.head}>
      <Table.Th scope="rowgroup" colSpan={columns}>
        {draw(row, { ...place, className: undefined })}
      </Table.Th>
    </Table.Tr>
  )
}

/** The place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <Table.Tr style={{ height }} /> : null
}

/** The head of some rows: what they share, and how many they are. */
export function RowsHead({ name, count }: { readonly name: string; readonly count: string }) {
  return (
    <span className={classes.shared}>
      {name}
      <small>{count}</small>
    </span>
  )
}
