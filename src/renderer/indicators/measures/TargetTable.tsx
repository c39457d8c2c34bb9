import { Table } from '@mantine/core'
import type { IndicatorSeries, MeasuredPlace } from '#shared/contract/indicators/measures.ts'
import { evolutionWords } from '#shared/records/indicators/figure/evolution.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { knownOfYear } from '#shared/records/indicators/figure/known-periods.ts'
import { eachPeriodWords, readsOnePeriod } from '#shared/records/indicators/figure/over-time.ts'
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
  const adds = !readsOnePeriod(indicator.overTime)
  const each = eachPeriodWords(indicator.overTime, frequencyOf(standingAt))
  const row = ({ sector, standing, values }: MeasuredPlace) => {
    const known = knownOfYear({ ...series, values })
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
              {target !== null && <small>{each === null ? `fin ${target.year}` : `${each}, ${target.year}`}</small>}
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
    <Section title={aimed ? 'Cible et évolution' : 'Évolution'} word="Mêmes structures">
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

/** No target without who decided it. */
function Origin({ series: { whole, sectors } }: { readonly series: IndicatorSeries }) {
  const target = [whole, ...sectors].find(({ standing }) => standing.target !== null)?.standing.target ?? null
  if (target === null || target.decidedBy === null) return null
  const day = target.decidedOn === null ? '' : `, le ${longDate(target.decidedOn)}`
  return (
    <p className={classes.origin}>
      <Ordinals>{`Cible décidée (${target.decidedBy}${day}).`}</Ordinals>
    </p>
  )
}
