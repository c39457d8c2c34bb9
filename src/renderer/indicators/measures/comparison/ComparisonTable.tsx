import { Button, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { ComparedIndicator, Comparison } from '#shared/contract/indicators/measures.ts'
import { attainmentStates } from '#shared/records/indicators/attainment.ts'
import { isRatio } from '#shared/records/indicators/figure/amount.ts'
import { evolutionWords } from '#shared/records/indicators/figure/evolution.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import type { Standing } from '#shared/records/indicators/figure/standing.ts'
import { periodAfter, shortPeriod } from '#shared/text/period.ts'
import { inPlace } from '../../../components/in-place.tsx'
import { ListTable } from '../../../components/ListTable.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { Row } from '../../../components/plain/Row.tsx'
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
    <ListTable
      frame="Indicateurs par secteur"
      label="Secteurs côte à côte"
      tableClass={`${tables.table} ${classes.table}`}
      columns={[
        'Indicateur',
        ...sectors.map(({ id, name }) => ({
          key: id,
          words: name ?? 'Secteur sans nom',
          ta: 'end' as const,
        })),
        { words: 'Département', ta: 'end' as const },
        { words: 'Cible', ta: 'end' as const },
        'État',
        `Sur ${shortPeriod(periodAfter(period, -1))}`,
        { key: 'chart', words: <VisuallyHidden>Graphique</VisuallyHidden>, mod: { only: 'screen' } },
      ]}
    >
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
    </ListTable>
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
        <Row component="span" widths={['40px', 1]} gap={0} align="start">
          <Text span c="var(--ink-3)">
            {code}
          </Text>
          <span>
            <LinkAnchor to="/indicateurs/$id" params={{ id: indicator.id }}>
              {name}
            </LinkAnchor>
            {indicator.unit !== null && !isRatio(indicator.measure) && <small>{indicator.unit}</small>}
          </span>
        </Row>
      </Table.Th>
      {inPlace(sectors, (standing) => (
        <Table.Td ta="end">
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
      <Table.Td ta="end">
        {target?.value == null ? '–' : words(Number(target.value))}
        {target !== null && <small>{`fin ${target.year}`}</small>}
      </Table.Td>
      <Table.Td>
        <StandingState standing={whole} />
        {attainment.rate !== null && <small>{`${attainment.rate}\u00A0% de la cible`}</small>}
      </Table.Td>
      <Table.Td>{evolutionWords(evolution)}</Table.Td>
      <Table.Td data-only="screen">
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
function Mark({ attainment: { state }, target }: Standing) {
  if (target === null) return null
  const { sign, words } = attainmentStates[state]
  return (
    <span className={classes.mark} data-state={state} title={words}>
      <span aria-hidden="true">{sign}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}
