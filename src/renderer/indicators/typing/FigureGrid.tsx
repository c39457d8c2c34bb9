import { Table, Text } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { type ClipboardEvent, Fragment, useState } from 'react'
import type { SplitWay, TypedFigures } from '#shared/contract/indicators/indicators.ts'
import type { Indicator } from '#shared/records/records.ts'
import { knownCode } from '#shared/text/newer.ts'
import { type Period, periodOf, shortPeriod } from '#shared/text/period.ts'
import { ColumnHeads } from '../../components/ListTable.tsx'
import tableClasses from '../../components/list-table.module.css'
import { tellDone } from '../../components/tell-done.tsx'
import { cellAt, useCellKeys } from '../../components/use-cell-keys.ts'
import { useUndo } from '../../components/use-undo.ts'
import { plural } from '../../words/numbers.ts'
import { DoubtList } from './DoubtList.tsx'
import { FigureInputs } from './FigureInputs.tsx'
import { figureFinder, type GridPlace, gridRows, nameOfCell } from './grid-rows.ts'
import { PartsSum } from './PartsSum.tsx'
import { placeBlock, readBlock } from './pasted-block.ts'
import { cellText, fieldsOf } from './typed-cell.ts'
import classes from './typing.module.css'
import { useSaveCells } from './use-save-cells.ts'

interface Props {
  readonly indicator: Indicator
  readonly typed: TypedFigures
  readonly places: readonly GridPlace[]
  readonly way: SplitWay | null
  readonly periods: readonly Period[]
  readonly today: string
}

/** Places in lines, periods in columns: each cell is a figure, walked and saved by the keyboard, or pasted with others. */
export function FigureGrid({ indicator, typed, places, way, periods, today }: Props) {
  const rows = gridRows(places, way)
  const fields = fieldsOf(indicator.measure)
  const { table, cell, go } = useCellKeys(rows.length, periods.length * fields.length)
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map())
  const save = useSaveCells(indicator)
  const { undoThis } = useUndo()
  const find = figureFinder(typed)
  const current = periodOf(today, knownCode(indicator.frequency) ?? 'quarterly')
  const refuse = (whys: ReadonlyMap<string, string | null>) =>
    setRefusals((since) => {
      const others = [...since].filter(([name]) => !whys.has(name))
      const told = [...whys].flatMap(([name, why]) => (why === null ? [] : [[name, why] as const]))
      return new Map([...others, ...told])
    })
  const paste = (event: ClipboardEvent) => {
    const block = readBlock(event.clipboardData.getData('text'))
    const corner = cellAt(event.target)
    if (block === null || corner === null) return
    event.preventDefault()
    const { cells, beyond } = placeBlock({ rows, periods, measure: indicator.measure, find }, corner, block)
    void save(cells).then((whys) => {
      refuse(new Map(cells.map(({ name }, index) => [name, whys[index] ?? null])))
      const saved = whys.filter((why) => why === null).length
      tellDone(pastedSentence(saved, beyond), saved === 0 ? null : undoThis())
    })
  }
  return (
    <>
      <div className={tableClasses.frame}>
        <Table
          ref={table.ref}
          className={classes.table ?? ''}
          aria-label="Chiffres saisis"
          onKeyDown={(event) => typingKey(event, go)}
          onPaste={paste}
        >
          <ColumnHeads
            columns={[
              { words: 'Pour', className: classes.place ?? '' },
              ...periods.map((period) => ({
                key: period,
                className: classes.period ?? '',
                words: (
                  <>
                    {shortPeriod(period)}
                    {period === current && (
                      <Text span inherit display="block" fw={400}>
                        en cours
                      </Text>
                    )}
                  </>
                ),
              })),
            ]}
          />
          <Table.Tbody>
            {rows.map((row, line) => (
              <Fragment key={row.key}>
                <Table.Tr data-place={row.place.key} data-part={row.item !== null || undefined}>
                  <Table.Th scope="row" className={classes.place ?? ''}>
                    {row.label}
                  </Table.Th>
                  {periods.map((period, column) => {
                    const name = nameOfCell(row, period)
                    const figure = { period, place: row.place.place, item: row.item }
                    return (
                      <Table.Td key={period}>
                        <FigureInputs
                          name={name}
                          fields={fields}
                          saved={cellText(find(period, figure.place, figure.item), indicator.measure)}
                          save={(text) => save([{ figure, text }]).then(([why]) => why ?? null)}
                          refusal={refusals.get(name) ?? null}
                          refuse={(why) => refuse(new Map([[name, why]]))}
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
      <DoubtList typed={typed} rows={rows} periods={periods} find={find} />
    </>
  )
}

const pastedSentence = (saved: number, beyond: number): string =>
  `${plural(saved, 'chiffre collé', 'chiffres collés')}${beyond === 0 ? '' : `, ${plural(beyond, 'case débordait', 'cases débordaient')} du tableau`}`

/** What was typed and cannot be, cell by cell: it stays in its cell, and is not saved. */
function Refusals({ refusals }: { readonly refusals: ReadonlyMap<string, string> }) {
  return (
    <div role="alert" className={classes.refusals}>
      {[...refusals].map(([name, why]) => (
        <p key={name}>
          <strong>{name}</strong>, pas enregistré. {why}
        </p>
      ))}
    </div>
  )
}

type Go = (keys: Pick<KeyboardEvent, 'key' | 'ctrlKey'>) => boolean

/**
 * In a field of a table: up, down and Entrée change line; left and right change column at the ends of what is written;
 * Début and Fin with Ctrl go to the ends of the table.
 */
const typingKey = (event: KeyboardEvent, go: Go): void => {
  const { target, key, ctrlKey, shiftKey } = event
  if (!(target instanceof HTMLInputElement) || !leaves(target, event)) return
  const leads = key === 'Enter' ? go({ key: shiftKey ? 'ArrowUp' : 'ArrowDown', ctrlKey }) : go({ key, ctrlKey })
  if (leads) event.preventDefault()
  // The last line has none under it: what is typed is saved, or refused, where it stands.
  if (key === 'Enter' && document.activeElement === target) {
    target.blur()
    target.focus()
  }
}

/** Whether the key is the table's and not the text's. */
const leaves = (
  { selectionStart, selectionEnd, value }: HTMLInputElement,
  { key, ctrlKey, shiftKey }: KeyboardEvent,
): boolean => {
  const all = selectionStart === 0 && selectionEnd === value.length
  if (key === 'Enter') return true
  if (shiftKey) return false
  if (key === 'ArrowLeft') return all || (selectionStart === 0 && selectionEnd === 0)
  if (key === 'ArrowRight') return all || (selectionStart === value.length && selectionEnd === value.length)
  if (key === 'Home' || key === 'End') return ctrlKey
  return key === 'ArrowUp' || key === 'ArrowDown'
}
