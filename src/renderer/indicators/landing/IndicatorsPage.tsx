import { ActionIcon, Group, NativeSelect, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { Comparison } from '#shared/contract/indicators/measures.ts'
import { statesSentence } from '#shared/records/indicators/states-sentence.ts'
import { daysOf, type Frequency, frequencyOf, type Period, periodAfter, periodOf } from '#shared/text/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { KeyHints } from '../../components/KeyHints.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PrintButton } from '../../components/PrintButton.tsx'
import { useIsKept } from '../../components/saving/use-kept-form.ts'
import { WhatIs } from '../../components/WhatIs.tsx'
import { periodTitle } from '../../words/periods.ts'
import type { IndicatorsSearch } from '../address.ts'
import { NewCampaignLink } from '../campaigns/NewCampaignLink.tsx'
import { chosenPeriod, keepPeriod } from '../chosen-period.ts'
import { NothingDefined } from '../dictionary/NothingDefined.tsx'
import { WorkbookButton } from '../indicator-workbook/WorkbookButton.tsx'
import { byFrequency } from '../measures/series-words.ts'
import { CampaignBand } from './CampaignBand.tsx'
import classes from './landing.module.css'
import { hasFigures } from './line-words.ts'
import { StandingsTable, standingKeys } from './StandingsTable.tsx'

const route = getRouteApi('/indicateurs')

/** Where the indicators stand at a period: what is reached, what is not, what may still change, and who is late. */
export function IndicatorsPage(): ReactNode {
  const { periode: asked, vue } = route.useSearch()
  const periode = asked ?? chosenPeriod()
  useEffect(() => {
    if (asked !== undefined) keepPeriod(asked)
  }, [asked])
  const navigate = route.useNavigate()
  const comparison = useApiQuery('measures', 'comparison', { period: periode }, { keepPrevious: true })
  const { data } = comparison
  const ask = (search: IndicatorsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true })
  const isEmpty = data !== undefined && data.lines.length === 0
  return (
    <>
      <PageHead
        title={data === undefined || isEmpty ? 'Indicateurs' : periodTitle(data.period)}
        crumbs={['Indicateurs']}
        {...(data !== undefined &&
          !isEmpty && {
            states: <PeriodChoice period={periode ?? data.period} today={data.today} ask={ask} />,
            sentence: (
              <>
                {statesSentence(data.lines.map(({ whole }) => whole.standing.attainment.state))}{' '}
                <WhatIs word="État d’un indicateur" />
              </>
            ),
            actions: <Actions lines={data.lines} period={data.period} />,
          })}
      />
      <Loaded query={comparison} rows={8} sentence="Lecture des chiffres">
        {(comparison) =>
          comparison.lines.length === 0 ? (
            <NothingDefined />
          ) : (
            <>
              <div className={classes.bar}>
                {comparison.sectors.length > 0 && (
                  <SegmentedControl
                    aria-label="Ce qui est montré"
                    data-only="screen"
                    data={[
                      { value: '', label: 'Département' },
                      { value: 'secteurs', label: 'Secteurs côte à côte' },
                    ]}
                    value={vue ?? ''}
                    onChange={(value) =>
                      void navigate({
                        search: ({ vue: _before, ...search }) =>
                          value === '' ? search : { ...search, vue: 'secteurs' },
                        replace: true,
                      })
                    }
                  />
                )}
                <CampaignBand />
              </div>
              <StandingsTable
                key={vue}
                comparison={comparison}
                sideBySide={vue === 'secteurs'}
                goBy={(periods) => ask({ periode: beside(periode ?? comparison.period, periods, comparison.today) })}
              />
              <Group mt="lg" justify="space-between" data-only="screen">
                <KeyHints hints={standingKeys} />
                <PrintButton size="xs" variant="subtle" />
              </Group>
            </>
          )
        }
      </Loaded>
    </>
  )
}

interface ChoiceProps {
  /** The one asked for, which may not be read yet. */
  readonly period: Period
  readonly today: string
  readonly ask: (search: IndicatorsSearch) => void
}

/** The period before, the one after, and how long they are. */
function PeriodChoice({ period, today, ask }: ChoiceProps) {
  const goBy = (periods: 1 | -1) => ask({ periode: beside(period, periods, today) })
  return (
    <Group gap="sm" wrap="nowrap" data-only="screen">
      <ActionIcon aria-label="Période précédente" onClick={() => goBy(-1)}>
        <IconChevronLeft size={18} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon aria-label="Période suivante" disabled={goesOn(period, today)} onClick={() => goBy(1)}>
        <IconChevronRight size={18} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
      <NativeSelect
        size="xs"
        aria-label="Lire les chiffres"
        data={Object.entries(byFrequency).map(([value, label]) => ({ value, label }))}
        value={frequencyOf(period)}
        onChange={(event) => {
          const day = goesOn(period, today) ? today : daysOf(period).last
          ask({ periode: periodOf(day, event.currentTarget.value as Frequency) })
        }}
      />
    </Group>
  )
}

/** Nothing is known of those after. */
const goesOn = (period: Period, today: string): boolean => daysOf(period).last >= today

const beside = (period: Period, periods: 1 | -1, today: string): Period =>
  periods === 1 && goesOn(period, today) ? period : periodAfter(period, periods)

/** Without a figure, one begins by asking for some. */
function Actions({ lines, period }: Pick<Comparison, 'lines' | 'period'>) {
  const isBegun = useIsKept('campaign')
  const isFigured = lines.some(hasFigures)
  return (
    <>
      <LinkButton to="/indicateurs/dictionnaire">Dictionnaire</LinkButton>
      <NewCampaignLink primary={!isFigured} />
      <WorkbookButton indicator={null} period={period} primary={isFigured && !isBegun} />
    </>
  )
}
