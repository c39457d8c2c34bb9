import { Box, Checkbox, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import classes from './DirectoryGrid.module.css'
import { countTicked } from './ticks.ts'
import type { ListTable } from './use-list-table.ts'
import type { TickState } from './use-ticks.ts'

interface Props {
  readonly table: ListTable
  readonly tickState: TickState
  readonly total: number
}

/** The head that stays above the rows: ticks all, and orders by a column. */
export function GridHead({ table, tickState: { ticks, tickAll }, total }: Props) {
  const ticked = countTicked(ticks, total)
  const all = ticked > 0 && ticked === total
  return (
    <Box role="rowgroup" className={classes.head}>
      <Box role="row" aria-rowindex={1} className={classes.row}>
        <Box role="columnheader" className={classes.tick}>
          <Checkbox
            size="xs"
            aria-label="Tout cocher"
            checked={all}
            indeterminate={ticked > 0 && !all}
            onChange={() => tickAll(!all)}
          />
        </Box>
        {table.getHeaderGroups()[0]?.headers.map((header) => (
          <ColumnHead key={header.id} header={header} />
        ))}
      </Box>
    </Box>
  )
}

type Header = NonNullable<ReturnType<ListTable['getHeaderGroups']>[number]>['headers'][number]

function ColumnHead({ header: { column } }: { readonly header: Header }) {
  const title = String(column.columnDef.header)
  const sorted = column.getIsSorted()
  const Arrow = sorted === 'desc' ? IconChevronUp : IconChevronDown
  return (
    <Box
      role="columnheader"
      className={classes.columnHead}
      {...(column.getCanSort() && { 'aria-sort': sorted === false ? 'none' : (`${sorted}ending` as const) })}
    >
      {column.getCanSort() ? (
        <UnstyledButton className={classes.sort} onClick={() => column.toggleSorting()}>
          {title}
          {sorted !== false && <Arrow size={16} stroke={1.6} aria-hidden="true" />}
        </UnstyledButton>
      ) : (
        title
      )}
    </Box>
  )
}
