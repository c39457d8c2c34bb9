import { Table } from '@mantine/core'
import type { SplitWay } from '#shared/contract/indicators/indicators.ts'
import { numberText } from '#shared/records/indicators/figure/typed-figure.ts'
import type { Period } from '#shared/text/period.ts'
import { type FigureFinder, type GridPlace, partsSum } from './grid-rows.ts'
import classes from './typing.module.css'

interface Props {
  readonly way: SplitWay
  readonly place: GridPlace
  readonly periods: readonly Period[]
  readonly find: FigureFinder
}

/** Under the parts of a place: their sum, and how far it is from the whole. */
export function PartsSum({ way, place, periods, find }: Props) {
  return (
    <Table.Tr data-sum>
      <Table.Th scope="row" className={classes.place ?? ''}>
        Somme des parts
      </Table.Th>
      {periods.map((period) => {
        const found = partsSum(find, way, place.place, period)
        return (
          <Table.Td key={period} className={classes.sum ?? ''}>
            {found !== null && (
              <>
                {numberText(String(found.sum))}
                {found.gap !== null && <Gap gap={found.gap} />}
              </>
            )}
          </Table.Td>
        )
      })}
    </Table.Tr>
  )
}

function Gap({ gap }: { readonly gap: number }) {
  if (gap === 0) return <span className={classes.even}>égale au tout</span>
  const words = numberText(String(Math.abs(gap)))
  return <span className={classes.gap}>{gap > 0 ? `${words} de trop` : `il manque ${words}`}</span>
}
