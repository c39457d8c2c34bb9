import { Box } from '@mantine/core'
import { type CSSProperties, useState } from 'react'
import { directoryLists } from '#shared/domain/saved-view/saved-view.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import type { Directory } from '../use-directory.ts'
import classes from './DirectoryGrid.module.css'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { barHeight, headHeight, rowsInView } from './grid-geometry.ts'
import { ListFoot } from './ListFoot.tsx'
import { countTicked } from './ticks.ts'
import { useGridKeys } from './use-grid-keys.ts'
import { useGridRows } from './use-grid-rows.ts'
import { useListTable } from './use-list-table.ts'
import { useRowFocus } from './use-row-focus.ts'
import { type FirstWindow, useRows } from './use-rows.ts'
import type { TickState } from './use-ticks.ts'

interface Props {
  readonly directory: Directory
  readonly firstWindow: FirstWindow
  readonly columns: readonly string[]
  readonly tickState: TickState
}

/** The list: as many rows as the filter keeps, of which those in view are drawn. */
export function DirectoryGrid({ directory, firstWindow, columns, tickState }: Props) {
  const { query, entry } = directory
  const total = firstWindow.data?.total ?? 0
  const [focused, setFocused] = useState(0)
  const { scroll, virtualizer } = useGridRows(total, focused, countTicked(tickState.ticks, total) > 0 ? barHeight : 0)
  const items = virtualizer.getVirtualItems()
  const rows = useRows(
    query,
    firstWindow,
    items.map(({ index }) => index),
  )
  const loaded = items.map(({ index }) => rows.rowAt(index)).filter((row) => row !== null)
  const table = useListTable({ query, rows: loaded, shown: columns, onSort: directory.setSort })
  const focus = useRowFocus({ query, entry, focused, setFocused, scroll, virtualizer })
  const view = rowsInView(virtualizer.scrollOffset ?? 0, virtualizer.scrollRect?.height ?? 0, total)
  const keys = useGridKeys({ directory, rows, tickState, focus, focused, total, page: view.last - view.first })
  const widths = table.getVisibleLeafColumns().map((column) => column.columnDef.meta?.width)
  const style = { '--widths': ['40px', ...widths].join(' ') } as CSSProperties
  return (
    <>
      {rows.error !== null && <ErrorMessage thrown={rows.error} />}
      <Box
        ref={scroll}
        role="grid"
        className={classes.grid}
        style={style}
        data-zone
        aria-label={directoryLists[query.list]}
        aria-rowcount={total + 1}
        aria-colcount={widths.length + 1}
        aria-multiselectable
        aria-busy={firstWindow.isPlaceholderData || undefined}
        data-stale={firstWindow.isPlaceholderData || undefined}
        onKeyDown={keys.press}
      >
        <GridHead table={table} tickState={tickState} total={total} />
        <Box role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <GridRow
              key={index}
              index={index}
              top={start - headHeight}
              tabbable={index === focused}
              row={table.getRowModel().rowsById[rows.rowAt(index)?.id ?? ''] ?? null}
              columns={widths.length}
              open={entry?.list === query.list && entry.id === rows.rowAt(index)?.id}
              ticks={tickState.ticks}
              onOpen={keys.openAt}
              onTick={keys.tickAt}
            />
          ))}
        </Box>
      </Box>
      <ListFoot query={query} view={view} total={total} />
    </>
  )
}
