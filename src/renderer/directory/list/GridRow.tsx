import { Box, Checkbox } from '@mantine/core'
import { type MouseEvent, memo } from 'react'
import type { DirectoryRow } from '#shared/contract/directory/directory.ts'
import type { ListColumn } from './columns.tsx'
import classes from './DirectoryGrid.module.css'
import type { RowDeeds } from './grid-keys.ts'
import { isTicked, type Ticks } from './ticks.ts'

interface Props {
  readonly index: number
  /** Pixels from the first row; `null` on paper. */
  readonly top: number | null
  readonly tabbable: boolean
  /** `null`: not read yet. */
  readonly row: DirectoryRow | null
  readonly columns: readonly ListColumn[]
  readonly open: boolean
  readonly ticks: Ticks
  readonly deeds: RowDeeds
}

/** One entry of the list. A click opens it; its first cell ticks it. */
export function GridRow({ index, top, tabbable, row, columns, open, ticks, deeds }: Props) {
  const ticked = row !== null && isTicked(ticks, row.id)
  const onClick = (event: MouseEvent) => {
    const onTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null
    if (onTick || event.shiftKey) deeds.tick(index, event.shiftKey)
    else deeds.open(index)
  }
  return (
    <Box
      role="row"
      className={classes.row}
      style={top === null ? {} : { transform: `translateY(${top}px)` }}
      tabIndex={tabbable ? 0 : -1}
      data-index={index}
      data-open={open || undefined}
      data-ticked={ticked || undefined}
      aria-rowindex={index + 2}
      aria-selected={ticked}
      {...(open && { 'aria-current': 'true' as const })}
      onClick={onClick}
    >
      {row === null ? <WaitingCells columns={columns.length} /> : <Cells row={row} columns={columns} ticked={ticked} />}
    </Box>
  )
}

interface CellsProps {
  readonly row: DirectoryRow
  readonly columns: readonly ListColumn[]
  readonly ticked: boolean
}

/** Drawn once, and again when what it shows changes: forty rows stay while one scrolls by three. */
const Cells = memo(function Cells({ row, columns, ticked }: CellsProps) {
  return (
    <>
      <Box role="gridcell" className={classes.tick} data-tick>
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`Cocher ${row.name}`}
          checked={ticked}
          onChange={() => undefined}
        />
      </Box>
      {columns.map(({ id, cell }) => (
        <Box key={id} role="gridcell" className={classes.cell}>
          {cell(row)}
        </Box>
      ))}
    </>
  )
})

/** The shape of a row that is being read. */
function WaitingCells({ columns }: { readonly columns: number }) {
  return (
    <>
      <Box role="gridcell" className={classes.tick} />
      <Box role="gridcell" aria-colspan={columns} aria-label="Lecture de la ligne" className={classes.cell}>
        <span className={classes.waiting} />
      </Box>
    </>
  )
}
