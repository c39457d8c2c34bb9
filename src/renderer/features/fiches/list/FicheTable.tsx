import { getRouteApi } from '@tanstack/react-router'
import type { FicheLine, FicheList } from '#shared/contract/fiches.ts'
import { plural } from '../../../words/numbers.ts'
import { sortFiches } from '../filter-fiches.ts'
import { FicheRow } from './FicheRow.tsx'
import classes from './list.module.css'
import { listedRows } from './listed-rows.ts'
import { useDrawnRows } from './use-drawn-rows.ts'

interface Props {
  readonly list: FicheList
  readonly lines: readonly FicheLine[]
}

const route = getRouteApi('/fiches')

const heads = ['Fiche-action', 'État', 'Porteur', 'Échéance', 'Faisabilité', 'Impact', 'Actions']

/** Fiches under their axis, of which those in view are drawn; arrows go from one to the next. */
export function FicheTable({ list, lines }: Props) {
  const { tri = 'axe' } = route.useSearch()
  const rows = listedRows(sortFiches(lines, tri), list.axes, tri === 'axe')
  const { scroll, drawn, height, hear } = useDrawnRows(rows)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div ref={scroll} className={classes.frame} onKeyDown={hear} tabIndex={0} role="region" aria-label="Liste des fiches-actions">
      {/* biome-ignore lint/a11y/useSemanticElements: rows stand where they are scrolled to, which a table's cannot */}
      <div role="table" aria-label="Fiches-actions" aria-rowcount={rows.length + 1} className={classes.table}>
        {/* biome-ignore lint/a11y/useSemanticElements: as its table */}
        <div role="rowgroup">
          {/* biome-ignore lint/a11y/useSemanticElements: as its table */}
          <div role="row" aria-rowindex={1} className={classes.head} tabIndex={-1}>
            {heads.map((head) => (
              <span key={head} role="columnheader">
                {head}
              </span>
            ))}
          </div>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: as its table */}
        <div role="rowgroup" className={classes.body} style={{ height }}>
          {drawn.map(({ row, index, start }) =>
            row.kind === 'axis' ? (
              // biome-ignore lint/a11y/useSemanticElements: as its table
              <div
                key={row.id}
                role="row"
                aria-rowindex={index + 2}
                className={classes.axis}
                style={{ transform: `translateY(${start}px)` }}
                tabIndex={-1}
              >
                <span role="rowheader" aria-colspan={heads.length}>
                  {row.name}
                  <span>{plural(row.fiches, 'fiche-action', 'fiches-actions')}</span>
                </span>
              </div>
            ) : (
              <FicheRow key={row.id} line={row.line} list={list} index={index} start={start} />
            ),
          )}
        </div>
      </div>
    </div>
  )
}
