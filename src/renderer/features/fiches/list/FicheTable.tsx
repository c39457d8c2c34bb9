import { Table } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { Fragment, useMemo } from 'react'
import type { FicheLine, FicheList } from '#shared/contract/fiches.ts'
import { usePrinting } from '../../../components/use-printing.ts'
import { plural } from '../../../words/numbers.ts'
import { sortFiches } from '../filter-fiches.ts'
import { FicheRow } from './FicheRow.tsx'
import classes from './list.module.css'
import { type ListedRow, listedRows } from './listed-rows.ts'
import { useDrawnRows } from './use-drawn-rows.ts'

interface Props {
  readonly list: FicheList
  readonly lines: readonly FicheLine[]
}

const route = getRouteApi('/fiches')

const heads = ['Fiche-action', 'État', 'Porteur', 'Échéance', 'Faisabilité', 'Impact', 'Actions']

/** Fiches under their axis, of which those in view are drawn; arrows go from one to the next. */
export function FicheTable({ list, lines }: Props) {
  const { ordre = 'axe' } = route.useSearch()
  const rows = useMemo(
    () => listedRows(sortFiches(lines, ordre), list.axes, ordre === 'axe'),
    [lines, ordre, list.axes],
  )
  const { scroll, drawn, below, measure, hear } = useDrawnRows(rows, usePrinting())
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={scroll} className={classes.frame} onKeyDown={hear} tabIndex={0} aria-label="Liste des fiches-actions">
      <Table className={classes.table} aria-label="Fiches-actions" aria-rowcount={rows.length + 1}>
        <Table.Thead>
          <Table.Tr aria-rowindex={1}>
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {drawn.map(({ row, index, gap }) => (
            <Fragment key={row.id}>
              <Gap height={gap} />
              {row.kind === 'axis' ? (
                <AxisHead row={row} index={index} />
              ) : (
                <FicheRow line={row.line} list={list} index={index} measure={measure} />
              )}
            </Fragment>
          ))}
          <Gap height={below} />
        </Table.Tbody>
      </Table>
    </section>
  )
}

/** The place of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <Table.Tr style={{ height }} /> : null
}

interface AxisHeadProps {
  readonly row: Extract<ListedRow, { kind: 'axis' }>
  readonly index: number
}

function AxisHead({ row, index }: AxisHeadProps) {
  return (
    <Table.Tr aria-rowindex={index + 2} className={classes.axis}>
      <Table.Th scope="rowgroup" colSpan={heads.length}>
        <span>
          {row.name}
          <small>{plural(row.fiches, 'fiche-action', 'fiches-actions')}</small>
        </span>
      </Table.Th>
    </Table.Tr>
  )
}
