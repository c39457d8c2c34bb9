import { Box, Checkbox } from '@mantine/core'
import { FlexRender } from '@tanstack/react-table'
import type { MouseEvent } from 'react'
import classes from './DirectoryGrid.module.css'
import type { RowDeeds } from './grid-keys.ts'
import { isTicked, type Ticks } from './ticks.ts'
import type { ListTable } from './use-list-table.ts'

interface Props {
  readonly index: number
  /** Pixels from the first row. */
  readonly top: number
  readonly tabbable: boolean
  /** `null`: not read yet. */
  readonly row: ReturnType<ListTable['getRowModel']>['rows'][number] | null
  readonly columns: number
  readonly open: boolean
  readonly ticks: Ticks
  readonly deeds: RowDeeds
}

/** One entry of the list. A click opens it; its first cell ticks it. */
export function GridRow({ index, top, tabbable, row, columns, open, ticks, deeds }: Props) {
  const ticked = row !== null && isTicked(ticks, row.original.id)
  const onClick = (event: MouseEvent) => {
    const onTick = event.target instanceof Element && event.target.closest('[data-tick]') !== null
    if (onTick || event.shiftKey) deeds.tick(index, event.shiftKey)
    else deeds.open(index)
  }
  return (
    <Box
      role="row"
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={tabbable ? 0 : -1}
      data-index={index}
      data-open={open || undefined}
      data-ticked={ticked || undefined}
      aria-rowindex={index + 2}
      aria-selected={ticked}
      {...(open && { 'aria-current': 'true' as const })}
      onClick={onClick}
    >
      {row === null ? <WaitingCells columns={columns} /> : <Cells row={row} ticked={ticked} />}
    </Box>
  )
}

function Cells({ row, ticked }: { readonly row: NonNullable<Props['row']>; readonly ticked: boolean }) {
  return (
    <>
      <Box role="gridcell" className={classes.tick} data-tick>
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`Cocher ${row.original.name}`}
          checked={ticked}
          onChange={() => undefined}
        />
      </Box>
      {row.getVisibleCells().map((cell) => (
        <Box key={cell.id} role="gridcell" className={classes.cell}>
          <FlexRender cell={cell} />
        </Box>
      ))}
    </>
  )
}

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
