import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import type { IndicatorSeries } from '#shared/contract/indicators/measures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { notAddedWords } from '#shared/records/indicators/figure/over-time.ts'
import { gapSentences } from '#shared/records/indicators/figure/period-gap.ts'
import type { Frequency } from '#shared/text/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { WhatIs } from '../../components/WhatIs.tsx'
import { NewCampaignLink } from '../campaigns/NewCampaignLink.tsx'
import { FixFigures } from './FixFigures.tsx'
import classes from './measures.module.css'
import { PeriodDetails } from './PeriodDetails.tsx'
import { SeriesFigure } from './SeriesFigure.tsx'
import { byFrequency } from './series-words.ts'
import { TargetTable } from './TargetTable.tsx'

const counts = ['6', '8', '12'] as const
type Count = (typeof counts)[number]
const countOf = { 6: 6, 8: 8, 12: 12 } as const satisfies Record<Count, number>

/** What an indicator has reached: over time, by sector, beside its target, part by part, and who gave it. */
export function IndicatorFigures({ indicator }: { readonly indicator: RowId }) {
  const [frequency, setFrequency] = useState<Frequency | null>(null)
  const [count, setCount] = useState<Count>('8')
  const asked = { indicator, frequency, count: countOf[count] }
  const { data: series, isError, error, refetch } = useApiQuery('measures', 'series', asked, { keepPrevious: true })
  if (isError) return <ErrorMessage thrown={error} retry={() => void refetch()} />
  if (series === undefined) return <Waiting rows={6} sentence="Lecture des chiffres" />
  if (isEmpty(series) && frequency === null) return <NoFigures series={series} />
  const why = notAddedWords(series.indicator.overTime, series.frequency)
  return (
    <Stack gap="var(--s7)" mt="xl">
      <Section title={byFrequency[series.frequency]}>
        {why !== null && (
          <Text c="var(--ink-2)" mb="xs">
            {why}
          </Text>
        )}
        {gapSentences(series.periods).map((sentence, rank) => (
          <Text key={sentence} c="var(--ink-2)" mb="xs">
            <IconCircleDashed size={16} stroke={1.6} aria-hidden="true" className={classes.mark} />
            {sentence}{' '}
            {rank === 0 && series.periods.some(({ provisional }) => provisional) && <WhatIs word="Provisoire" />}
          </Text>
        ))}
        <Group gap="sm" mb="sm" data-only="screen">
          {series.frequencies.length > 1 && (
            <Select
              size="xs"
              w={160}
              aria-label="Lire les chiffres"
              allowDeselect={false}
              data={series.frequencies.map((value) => ({ value, label: byFrequency[value] }))}
              value={series.frequency}
              onChange={(value) => setFrequency(value)}
            />
          )}
          <SegmentedControl
            size="xs"
            aria-label="Nombre de périodes"
            data={counts.map((value) => ({ value, label: `${value} périodes` }))}
            value={count}
            onChange={(value) => setCount(value)}
          />
        </Group>
        <SeriesFigure series={series} />
        <FixFigures series={series} />
      </Section>
      <TargetTable series={series} />
      <PeriodDetails key={series.frequency} series={series} />
    </Stack>
  )
}

const isEmpty = ({ sectors, whole }: IndicatorSeries): boolean =>
  [whole, ...sectors].every(({ values }) => values.every((value) => value === null))

function NoFigures({ series: { counted, indicator } }: { readonly series: IndicatorSeries }) {
  return (
    <EmptyState
      title="Aucun chiffre n’est encore connu."
      {...(counted === null && {
        action: (
          <>
            <LinkButton to="/indicateurs/$id/chiffres" params={{ id: indicator.id }}>
              Saisir les chiffres
            </LinkButton>
            <NewCampaignLink primary={false} />
          </>
        ),
      })}
    >
      {counted === null
        ? 'Saisissez des chiffres, ou lancez une campagne de collecte\u00A0: les structures remplissent un classeur, que Concerto relit.'
        : 'Concerto le calculera dès que l’espace contiendra de quoi le compter\u00A0: réunions tenues, présences, besoins ou fiches-actions.'}
    </EmptyState>
  )
}
