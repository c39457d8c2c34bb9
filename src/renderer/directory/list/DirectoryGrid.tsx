import { Box, Group, VisuallyHidden } from '@mantine/core'
import type { CSSProperties } from 'react'
import { directoryLists } from '#shared/records/directory/saved-view.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import type { KeyHint } from '../../components/KeyHints.tsx'
import { KeyHints } from '../../components/KeyHints.tsx'
import { usePrinting } from '../../components/use-printing.ts'
import { plural } from '../../words/numbers.ts'
import type { ListQuery } from '../address.ts'
import classes from './DirectoryGrid.module.css'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { listWords, printedWords, rangeWords } from './list-words.ts'
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
    <Box role="rowgroup" className={classes.body} style={grid.height === undefined ? {} : { height: grid.height }}>
      {grid.drawn.map(({ index, top }) => {
        const row = grid.rows.rowAt(index)
        return (
          <GridRow
            key={index}
            index={index}
            top={top}
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

interface Props {
  readonly query: ListQuery
  readonly view: { readonly first: number; readonly last: number }
  readonly total: number
}

/** Which rows are in view, and the keys that go through them. */
function ListFoot({ query, view, total }: Props) {
  const { one, many } = listWords[query.list]
  return (
    <Group justify="space-between" gap="var(--s1) var(--s5)" mih={40} c="var(--ink-2)" fz="sm">
      <span>
        {usePrinting() ? printedWords(total, query.sort) : rangeWords(view.first, view.last, total, query.sort)}
      </span>
      {/* The range moves at each turn of the wheel; what is announced is how many there are. */}
      <VisuallyHidden role="status">{plural(total, one, many)}</VisuallyHidden>
      <Box data-only="screen">
        <KeyHints hints={hints} />
      </Box>
    </Group>
  )
}

const hints: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'parcourir' },
  { keys: ['Entrée'], does: 'ouvrir' },
  { keys: ['Espace'], does: 'cocher' },
]
