import { Table, UnstyledButton } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { MapPart } from '#shared/contract/directory/territory.ts'
import { byRatio, ratioOf } from '#shared/records/directory/places-ratio.ts'
import { Frame } from '../../../components/Frame.tsx'
import { useCellKeys } from '../../../components/use-cell-keys.ts'
import { epciName, shortEpciName } from '../../../words/epci.ts'
import { figure } from '../../../words/numbers.ts'
import { Swatch } from './MapLegend.tsx'
import classes from './map.module.css'
import { ratioFigure, type Tints, tintOf } from './tints.ts'
import { type ChosenPart, partKey } from './use-chosen-part.ts'

interface Props extends ChosenPart {
  readonly parts: readonly MapPart[]
  readonly tints: Tints | null
  /** `false`: no place stands anywhere, and all would be blank. */
  readonly tellsBlanks: boolean
  readonly approach: (part: MapPart) => void
  /** What + and − and Échap do, as on the map; whether it was one of them. */
  readonly look: (key: string) => boolean
}

/** What the map shows of each intercommunality, from the least served; its rows and the map choose together. */
export function PartsTable({ parts, tints, tellsBlanks, chosen, choose, approach, look }: Props) {
  const rows = parts.toSorted(byRatio)
  const most = Math.max(...rows.map((part) => ratioOf(part) ?? 0))
  const grid = useCellKeys(rows.length, 1)
  const hear = (event: KeyboardEvent) => {
    if (look(event.key)) event.preventDefault()
    else grid.table.onKeyDown(event)
  }
  return (
    <Frame label="Lieux par habitant" className={classes.partsFrame}>
      <Table className={classes.parts} aria-label="Lieux par intercommunalité" ref={grid.table.ref} onKeyDown={hear}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Intercommunalité</Table.Th>
            <Table.Th scope="col">Habitants</Table.Th>
            <Table.Th scope="col">Lieux</Table.Th>
            <Table.Th scope="col" className={classes.ratioHead}>
              Pour 10&nbsp;000&nbsp;habitants
            </Table.Th>
            <Table.Th scope="col">Zones blanches</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((part, line) => (
            <Table.Tr key={partKey(part)} data-chosen={part === chosen || undefined}>
              <Table.Th scope="row">
                <UnstyledButton
                  {...grid.cell(line, 0)}
                  className={classes.partName ?? ''}
                  aria-label={part.epci === null ? nobody : epciName(part.epci.name)}
                  aria-pressed={part === chosen}
                  onFocus={() => {
                    grid.cell(line, 0).onFocus()
                    choose(part)
                  }}
                  onClick={() => approach(part)}
                >
                  {part.epci === null ? nobody : shortEpciName(part.epci.name)}
                </UnstyledButton>
              </Table.Th>
              <PartFigures part={part} tints={tints} most={most} tellsBlanks={tellsBlanks} />
            </Table.Tr>
          ))}
        </Table.Tbody>
        {rows.length > 1 && <Total parts={rows} tellsBlanks={tellsBlanks} />}
      </Table>
    </Frame>
  )
}

const nobody = 'Sans intercommunalité'

interface FiguresProps extends Pick<Props, 'tints' | 'tellsBlanks'> {
  readonly part: MapPart
  readonly most: number
}

function PartFigures({ part, tints, most, tellsBlanks }: FiguresProps) {
  const ratio = ratioOf(part)
  return (
    <>
      <Table.Td>{figure(part.population)}</Table.Td>
      <Table.Td>{figure(part.places)}</Table.Td>
      <Table.Td>
        {ratio === null ? (
          '–'
        ) : (
          <span className={classes.ratio}>
            {tints !== null && <Swatch tint={tintOf(tints, ratio)} />}
            <span className={classes.bar} aria-hidden="true">
              <span style={{ width: `${most === 0 ? 0 : (ratio / most) * 100}%` }} />
            </span>
            <strong>{ratioFigure(ratio)}</strong>
          </span>
        )}
      </Table.Td>
      <Table.Td>{tellsBlanks && part.blank > 0 ? figure(part.blank) : '–'}</Table.Td>
    </>
  )
}

function Total({ parts, tellsBlanks }: Pick<Props, 'parts' | 'tellsBlanks'>) {
  const sum = (of: (part: MapPart) => number) => parts.reduce((total, part) => total + of(part), 0)
  const whole = { places: sum(({ places }) => places), population: sum(({ population }) => population) }
  const ratio = ratioOf(whole)
  const blank = sum((part) => part.blank)
  return (
    <Table.Tfoot>
      <Table.Tr>
        <Table.Th scope="row">Total</Table.Th>
        <Table.Td>{figure(whole.population)}</Table.Td>
        <Table.Td>{figure(whole.places)}</Table.Td>
        <Table.Td>{ratio === null ? '–' : <strong>{ratioFigure(ratio)}</strong>}</Table.Td>
        <Table.Td>{tellsBlanks && blank > 0 ? figure(blank) : '–'}</Table.Td>
      </Table.Tr>
    </Table.Tfoot>
  )
}
