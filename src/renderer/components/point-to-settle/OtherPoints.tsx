import { Button, Table, Text, Title, VisuallyHidden } from '@mantine/core'
import type { ConflictView, ToldValue } from '#shared/contract/exchanges/conflicts.ts'
import { ColumnHeads } from '../ListTable.tsx'
import list from '../list-table.module.css'
import { Second } from '../plain/Second.tsx'
import type { AmongPoints } from './PointSteps.tsx'
import { pointKey } from './point-key.ts'
import { originWords, pointTitle } from './point-words.ts'
import classes from './points.module.css'

/** The points that are not open, in a line each. */
export function OtherPoints({ points, at, goTo, decided }: AmongPoints) {
  return (
    <div className={classes.others}>
      <Title order={3} size="md" id="other-points">
        Les autres points
      </Title>
      <div className={list.frame}>
        <Table className={list.table ?? ''} aria-labelledby="other-points">
          <ColumnHeads
            columns={[
              'Point',
              'Avant',
              'Chez vous',
              'Ailleurs',
              { key: 'open', words: <VisuallyHidden>Ouvrir</VisuallyHidden>, width: 120, ta: 'end' },
            ]}
          />
          <Table.Tbody>
            {points.map(
              (point, place) =>
                place !== at && (
                  <OtherPoint
                    key={pointKey(point)}
                    point={point}
                    place={place}
                    isDecided={decided?.has(pointKey(point)) ?? false}
                    open={() => goTo(place)}
                  />
                ),
            )}
          </Table.Tbody>
        </Table>
      </div>
    </div>
  )
}

interface LineProps {
  readonly point: ConflictView
  readonly place: number
  readonly isDecided: boolean
  readonly open: () => void
}

function OtherPoint({ point, place, isDecided, open }: LineProps) {
  const title = pointTitle(point)
  const own = point.sides.filter(({ origin }) => origin.kind === 'own')
  const others = point.sides.filter(({ origin }) => origin.kind !== 'own')
  return (
    <Table.Tr>
      <Table.Td>
        <strong>{place + 1}.</strong> {title}
        {isDecided && <Second block>Déjà choisi</Second>}
      </Table.Td>
      <Table.Td>{point.base !== null && <Short told={point.base} />}</Table.Td>
      <Table.Td>
        {own.map((side) => (
          <Short key={side.side} told={side} />
        ))}
      </Table.Td>
      <Table.Td>
        {others.map((side) => (
          <Short key={side.side} told={side} from={originWords(side, point.sides)} />
        ))}
      </Table.Td>
      <Table.Td ta="end">
        <Button size="compact-md" variant="default" aria-label={`Comparer\u00a0: ${title}`} onClick={open}>
          Comparer
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}

function Short({ told, from }: { readonly told: ToldValue; readonly from?: string }) {
  return (
    <>
      <Text span lineClamp={3} title={told.words ?? undefined}>
        {told.words ?? <em>vide</em>}
      </Text>
      {from !== undefined && <Second block>{from}</Second>}
    </>
  )
}
