import { Table } from '@mantine/core'
import type { IndicatorSeries, MeasuredPlace } from '#shared/contract/indicators/measures.ts'
import { evolutionWords } from '#shared/records/indicators/figure/evolution.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { knownPeriodsWords } from '#shared/records/indicators/figure/known-periods.ts'
import { periodsReadAt } from '#shared/records/indicators/figure/standing.ts'
import { frequencyOf, periodAfter, shortPeriod } from '#shared/text/period.ts'
import { ListTable } from '../../components/ListTable.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Section } from '../../components/Section.tsx'
import { longDate } from '../../words/dates.ts'
import classes from './measures.module.css'
import { StandingState } from './StandingState.tsx'
import tables from './tables.module.css'

/** Where each sector stands at the last period: its target, how far it is, and since when. */
export function TargetTable({ series }: { readonly series: IndicatorSeries }) {
  const { indicator, standingAt, sectors, whole } = series
  if (whole.standing.value === null) return null
  const aimed = [whole, ...sectors].some(({ standing }) => standing.target !== null)
  const adds = indicator.overTime !== 'last'
  const row = ({ sector, standing, values }: MeasuredPlace) => {
    const known = adds ? onlyKnown(series, values) : null
    const { target, attainment, evolution, overYear, provisional } = standing
    return (
      <Table.Tr key={sector?.id ?? 'whole'} className={sector === null ? tables.whole : undefined}>
        <Table.Th scope="row">{sector === null ? 'Département' : (sector.name ?? 'Secteur sans nom')}</Table.Th>
        <Table.Td>
          {figureWords(overYear, indicator.measure)}
          {known !== null && <small>{`sur ${known}`}</small>}
        </Table.Td>
        {aimed && (
          <>
            <Table.Td>
              {target?.value == null ? '–' : figureWords(Number(target.value), indicator.measure)}
              {target !== null && <small>{`fin ${target.year}`}</small>}
            </Table.Td>
            <Table.Td>{figureWords(attainment.rate, 'percent')}</Table.Td>
            <Table.Td>
              <StandingState state={attainment.state} />
            </Table.Td>
          </>
        )}
        <Table.Td>
          {evolutionWords(evolution)}
          {evolution !== null && provisional && <small>provisoire</small>}
        </Table.Td>
      </Table.Tr>
    )
  }
  return (
    <Section title={aimed ? 'Cible et évolution' : 'Évolution'} word="Champ constant">
      <ListTable
        frame="Cible et évolution, par secteur"
        label="Cible et évolution"
        tableClass={`${tables.table} ${tables.wide}`}
        columns={[
          'Secteur',
          adds ? `Douze mois, à fin ${shortPeriod(standingAt)}` : shortPeriod(standingAt),
          aimed && 'Cible',
          aimed && 'Atteinte',
          aimed && 'État',
          `Évolution sur ${shortPeriod(periodAfter(standingAt, -1))}`,
        ]}
      >
        {sectors.map(row)}
        {row(whole)}
      </ListTable>
      <Origin series={series} />
    </Section>
  )
}

/** Of the periods that make the sum, those that are known, when some are not. */
const onlyKnown = (
  { indicator, periods, standingAt }: IndicatorSeries,
  values: MeasuredPlace['values'],
): string | null => {
  if (indicator.provider === 'computed') return null
  const read = periodsReadAt(standingAt, indicator.overTime)
  // What was before the periods that are shown is not told here.
  if (read.some((one) => periods.every(({ period }) => period !== one))) return null
  return knownPeriodsWords(
    values.filter((_, index) => read.some((one) => one === periods[index]?.period)),
    frequencyOf(standingAt),
  )
}

/** No target without who decided it. */
function Origin({ series: { whole, sectors } }: { readonly series: IndicatorSeries }) {
  const target = [whole, ...sectors].find(({ standing }) => standing.target !== null)?.standing.target ?? null
  if (target === null || target.decidedBy === null) return null
  const day = target.decidedOn === null ? '' : `, le ${longDate(target.decidedOn)}`
  return (
    <p className={classes.origin}>
      <Ordinals>{`Cible décidée par\u00A0: ${target.decidedBy}${day}.`}</Ordinals>
    </p>
  )
}
