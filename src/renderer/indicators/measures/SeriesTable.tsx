import { Table, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import type { IndicatorSeries, MeasuredPlace } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Period } from '#shared/text/period.ts'
import { ColumnHeads } from '../../components/ListTable.tsx'
import { indicatorName } from '../indicator-words.ts'
import { SourcesDialog } from './SourcesDialog.tsx'
import { columnWords } from './series-words.ts'
import classes from './tables.module.css'

interface Opened {
  readonly period: Period
  readonly sector: RowId | null
  readonly title: string
}

interface Props {
  readonly series: IndicatorSeries
  /** Width of the first column, in pixels. */
  readonly first: number
}

/** Sectors by periods, then the département. What Concerto counted opens the list of what it counts. */
export function SeriesTable({ series, first }: Props) {
  const [opened, open] = useState<Opened | null>(null)
  const { indicator, periods, sectors, whole } = series
  const columns = columnWords(periods)
  const row = (place: MeasuredPlace, name: string) => (
    <Table.Tr key={place.sector?.id ?? 'whole'} className={place.sector === null ? classes.seriesWhole : undefined}>
      <Table.Th scope="row" className={classes.seriesName}>
        {name}
      </Table.Th>
      {periods.map(({ period, provisional, fixed }, index) => {
        const value = place.values[index] ?? null
        const words = figureWords(value, indicator.measure)
        const title = `${indicatorName(indicator.name)}, ${name}, ${columns[index]?.whole ?? ''}`
        return (
          <Table.Td key={period} data-provisional={provisional || undefined}>
            {series.counted === null || value === null ? (
              words
            ) : (
              <UnstyledButton
                className={classes.seriesOpen}
                aria-haspopup="dialog"
                aria-label={`${title}\u00A0: ${words}, voir ce qui est compté${fixed ? ' aujourd’hui' : ''}`}
                onClick={() => open({ period, sector: place.sector?.id ?? null, title })}
              >
                {words}
              </UnstyledButton>
            )}
          </Table.Td>
        )
      })}
    </Table.Tr>
  )
  return (
    <>
      <Table className={classes.seriesTable} aria-label="Par secteur et par période">
        <colgroup>
          <col style={{ width: first }} />
          {periods.map(({ period }) => (
            <col key={period} />
          ))}
        </colgroup>
        <ColumnHeads
          columns={[
            { words: 'Secteur', className: `${classes.seriesHead} ${classes.seriesName}` },
            ...periods.map(({ period, provisional, fixed }, index) => ({
              key: period,
              className: classes.seriesHead ?? '',
              'data-provisional': provisional || undefined,
              words: (
                <>
                  <span aria-hidden="true">{columns[index]?.shown}</span>
                  <VisuallyHidden>{columns[index]?.whole}</VisuallyHidden>
                  {provisional && <small>provisoire</small>}
                  {fixed && <small>arrêté</small>}
                </>
              ),
            })),
          ]}
        />
        <Table.Tbody>
          {sectors.map((place) => row(place, place.sector?.name ?? 'Secteur sans nom'))}
          {row(
            whole,
            indicator.measure === 'count' || indicator.measure === 'fte' || indicator.measure === 'euros'
              ? 'Total'
              : 'Département',
          )}
        </Table.Tbody>
      </Table>
      {opened !== null && <SourcesDialog indicator={indicator} {...opened} close={() => open(null)} />}
    </>
  )
}
