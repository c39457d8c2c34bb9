import { Table } from '@mantine/core'
import { Fragment, useState } from 'react'
import type { SplitWay, TypedFigures } from '#shared/contract/indicators.ts'
import { type Period, periodOf, shortPeriod } from '#shared/domain/period/period.ts'
import type { Indicator } from '#shared/domain/records.ts'
import tableClasses from '../../../components/list-table.module.css'
import { useCellKeys } from '../../../components/use-cell-keys.ts'
import { FigureInputs } from './FigureInputs.tsx'
import { figureFinder, type GridPlace, type GridRow, gridRows } from './grid-rows.ts'
import { PartsSum } from './PartsSum.tsx'
import { Refusals } from './Refusals.tsx'
import { cellText, fieldsOf } from './typed-cell.ts'
import classes from './typing.module.css'
import { typingKey } from './typing-key.ts'
import { useSaveCell } from './use-save-cell.ts'

interface Props {
  readonly indicator: Indicator
  readonly typed: TypedFigures
  readonly places: readonly GridPlace[]
  readonly way: SplitWay | null
  readonly periods: readonly Period[]
  readonly today: string
}

/** Places in lines, periods in columns: each cell is a figure, walked and saved by the keyboard. */
export function FigureGrid({ indicator, typed, places, way, periods, today }: Props) {
  const rows = gridRows(places, way)
  const fields = fieldsOf(indicator.measure)
  const { table, cell, go } = useCellKeys(rows.length, periods.length * fields.length)
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map())
  const save = useSaveCell(indicator)
  const find = figureFinder(typed)
  const current = periodOf(today, indicator.frequency ?? 'quarterly')
  const refuse = (name: string, why: string | null) =>
    setRefusals((since) => {
      const others = [...since].filter(([other]) => other !== name)
      return new Map(why === null ? others : [...others, [name, why]])
    })
  const nameOf = (row: GridRow, period: Period): string =>
    [row.place.label, ...(row.item === null ? [] : [row.label]), shortPeriod(period)].join(', ')
  return (
    <>
      <div className={tableClasses.frame}>
        <Table
          ref={table.ref}
          className={classes.table ?? ''}
          aria-label="Chiffres saisis"
          onKeyDown={(event) => typingKey(event, go)}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.place ?? ''}>Pour</Table.Th>
              {periods.map((period) => (
                <Table.Th key={period} className={classes.period ?? ''}>
                  {shortPeriod(period)}
                  {period === current && <span className={classes.running}>en cours</span>}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, line) => (
              <Fragment key={row.key}>
                <Table.Tr data-place={row.place.key} data-part={row.item !== null || undefined}>
                  <Table.Th scope="row" className={classes.place ?? ''}>
                    {row.label}
                  </Table.Th>
                  {periods.map((period, column) => {
                    const name = nameOf(row, period)
                    const { place, item } = { place: row.place.place, item: row.item }
                    return (
                      <Table.Td key={period}>
                        <FigureInputs
                          name={name}
                          fields={fields}
                          saved={cellText(find(period, place, item), indicator.measure)}
                          save={(text) => save({ period, place, item }, text)}
                          refusal={refusals.get(name) ?? null}
                          refuse={(why) => refuse(name, why)}
                          doors={fields.map((_field, at) => cell(line, column * fields.length + at))}
                        />
                      </Table.Td>
                    )
                  })}
                </Table.Tr>
                {way !== null && rows[line + 1]?.place !== row.place && (
                  <PartsSum way={way} place={row.place} periods={periods} find={find} />
                )}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Refusals refusals={refusals} />
    </>
  )
}
