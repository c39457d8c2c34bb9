import { Box } from '@mantine/core'
import type { CSSProperties } from 'react'
import { directoryLists } from '#shared/records/directory/saved-view.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import classes from './DirectoryGrid.module.css'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { headHeight } from './grid-geometry.ts'
import { ListFoot } from './ListFoot.tsx'
import { type GridOptions, useGrid } from './use-grid.ts'

/** The list: as many rows as the filter keeps, of which those in view are drawn. */
export function DirectoryGrid(options: GridOptions) {
  const { query } = options.directory
  const grid = useGrid(options)
  const widths = grid.columns.map(({ width }) => width)
  const stale = options.firstWindow.isPlaceholderData || undefined
  return (
    <>
      {grid.rows.error !== null && <ErrorMessage thrown={grid.rows.error} />}
      <Box
        ref={grid.scroll}
        role="grid"
        className={classes.grid}
        style={{ '--widths': ['40px', ...widths].join(' ') } as CSSProperties}
        data-zone
        aria-label={directoryLists[query.list]}
        aria-rowcount={grid.total + 1}
        aria-colcount={widths.length + 1}
        aria-multiselectable
        aria-busy={stale}
        data-stale={stale}
        onKeyDown={grid.press}
      >
        <GridHead table={grid.table} tickState={options.tickState} total={grid.total} />
        <GridBody {...options} grid={grid} />
      </Box>
      <ListFoot query={query} view={grid.view} total={grid.total} />
    </>
  )
}

interface BodyProps extends Omit<GridOptions, 'columns'> {
  readonly grid: ReturnType<typeof useGrid>
}

function GridBody({ directory: { query, entry }, tickState, grid }: BodyProps) {
  return (
    <Box role="rowgroup" className={classes.body} style={{ height: grid.height }}>
      {grid.drawn.map(({ index, start }) => {
        const row = grid.rows.rowAt(index)
        return (
          <GridRow
            key={index}
            index={index}
            top={start - headHeight}
            tabbable={index === grid.focused}
            row={row}
            columns={grid.columns}
            open={entry?.list === query.list && entry.id === row?.id}
            ticks={tickState.ticks}
            deeds={grid.deeds}
          />
        )
      })}
    </Box>
  )
}
