import { Button, Table, VisuallyHidden } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { ComparedIndicator, Comparison } from '#shared/contract/indicators/measures.ts'
import { isRatio } from '#shared/records/indicators/figure/amount.ts'
import { evolutionWords } from '#shared/records/indicators/figure/evolution.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Standing } from '#shared/records/indicators/figure/standing.ts'
import { attainmentStates } from '#shared/records/indicators/target/attainment.ts'
import { periodAfter, shortPeriod } from '#shared/text/period/period.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import tableClasses from '../../../components/list-table.module.css'
import { groupName, indicatorName } from '../../indicator-words.ts'
import { StandingState } from '../StandingState.tsx'
import tables from '../tables.module.css'
import classes from './comparison.module.css'
import type { ShownCharts } from './use-shown-charts.ts'

interface Props {
  readonly comparison: Comparison
  readonly charts: ShownCharts
}

/** An indicator a line under its axis; sectors, then the département, its target and how it goes. */
export function ComparisonTable({ comparison, charts }: Props) {
  const { sectors, lines, axes, period } = comparison
  const axisOf = ({ indicator }: ComparedIndicator) =>
    groupName({
      axis: axes.find(({ id }) => id === indicator.axis) ?? null,
      computed: indicator.provider === 'computed' && indicator.axis === null,
    })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={tableClasses.frame} aria-label="Indicateurs par secteur" tabIndex={0}>
      <Table className={`${tables.table} ${classes.table}`} aria-label="Secteurs côte à côte">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Indicateur</Table.Th>
            {sectors.map(({ id, name }) => (
              <Table.Th key={id} scope="col" className={classes.figure}>
                {name ?? 'Secteur sans nom'}
              </Table.Th>
            ))}
            <Table.Th scope="col" className={classes.figure}>
              Département
            </Table.Th>
            <Table.Th scope="col" className={classes.figure}>
              Cible
            </Table.Th>
            <Table.Th scope="col">État</Table.Th>
            <Table.Th scope="col">{`Sur ${shortPeriod(periodAfter(period, -1))}`}</Table.Th>
            <Table.Th scope="col" className={classes.onScreen}>
              <VisuallyHidden>Graphique</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line, index) => {
            const before = lines[index - 1]
            const axis = axisOf(line)
            return (
              <Fragment key={line.indicator.id}>
                {(before === undefined || axisOf(before) !== axis) && (
                  <Table.Tr className={classes.axis}>
                    <Table.Th scope="rowgroup" colSpan={sectors.length + 6}>
                      {axis}
                    </Table.Th>
                  </Table.Tr>
                )}
                <Line line={line} charts={charts} />
              </Fragment>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}

interface LineProps extends Pick<Props, 'charts'> {
  readonly line: ComparedIndicator
}

function Line({ line: { indicator, code, sectors, whole }, charts }: LineProps) {
  const words = (value: number | null) => figureWords(value, indicator.measure)
  const { target, attainment, evolution, overYear } = whole
  const name = indicatorName(indicator.name)
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <span className={classes.name}>
          <span className={classes.code}>{code}</span>
          <span>
            <LinkAnchor to="/indicateurs/$id" params={{ id: indicator.id }}>
              {name}
            </LinkAnchor>
            {indicator.unit !== null && !isRatio(indicator.measure) && <small>{indicator.unit}</small>}
          </span>
        </span>
      </Table.Th>
      {sectors.map((standing, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <Table.Td key={index} className={classes.figure}>
          {words(standing.value)}
          <Mark {...standing} />
        </Table.Td>
      ))}
      <Table.Td className={`${classes.figure} ${classes.whole}`}>
        {words(whole.value)}
        {overYear !== null && target !== null && overYear !== whole.value && (
          <small>{`${words(overYear)} en un an`}</small>
        )}
      </Table.Td>
      <Table.Td className={classes.figure}>
        {target?.value == null ? '–' : words(Number(target.value))}
        {target !== null && <small>{`fin ${target.year}`}</small>}
      </Table.Td>
      <Table.Td>
        <StandingState standing={whole} />
        {attainment.rate !== null && <small>{`${attainment.rate}\u00A0% de la cible`}</small>}
      </Table.Td>
      <Table.Td>{evolutionWords(evolution)}</Table.Td>
      <Table.Td className={classes.onScreen}>
        <Button
          size="xs"
          variant={charts.has(indicator.id) ? 'light' : 'subtle'}
          aria-pressed={charts.has(indicator.id)}
          aria-label={`Graphique, ${name}`}
          onClick={() => charts.toggle(indicator.id)}
        >
          <IconChartBar size={18} stroke={1.6} aria-hidden="true" />
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}

/** Of a sector that has a target of its own. */
function Mark({ attainment: { state } }: Standing) {
  if (state === 'none') return null
  const { sign, words } = attainmentStates[state]
  return (
    <span className={classes.mark} data-state={state} title={words}>
      <span aria-hidden="true">{sign}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}
