import { Alert, Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import type { IndicatorSeries, MeasuredPeriod } from '#shared/contract/indicators/measures.ts'
import { daysOf } from '#shared/text/period.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { WhatIs } from '../../components/WhatIs.tsx'
import classes from './measures.module.css'
import { ofPeriod } from './series-words.ts'

/** What Concerto counts changes with its data, until someone says that a period is told. */
export function FixFigures({ series }: { readonly series: IndicatorSeries }) {
  const { periods, counted, whole, today } = series
  if (counted === null) return null
  const ended = periods.filter(({ period }, index) => daysOf(period).last < today && whole.values[index] != null)
  const differing = ended.filter(({ differs }) => differs)
  const open = ended.findLast(({ fixed }) => !fixed)
  return (
    <>
      {differing.map((one) => (
        <Alert
          key={one.period}
          className={classes.differs ?? ''}
          color="ocre"
          icon={<IconAlertTriangle size={20} stroke={1.6} />}
          title={`Les chiffres arrêtés ${ofPeriod(one.period)} ne sont plus ceux d’aujourd’hui.`}
        >
          <p>
            Les données ont changé depuis&nbsp;: un compte-rendu, une présence ou une fiche. Les chiffres arrêtés
            restent ceux que l’on montre.
          </p>
          <FixButton series={series} period={one} verb="Arrêter à nouveau les chiffres" />
        </Alert>
      ))}
      {open !== undefined && (
        <Group gap="xs" align="flex-end">
          <FixButton series={series} period={open} verb="Arrêter les chiffres" />
          <WhatIs word="Arrêter" />
        </Group>
      )}
    </>
  )
}

interface ButtonProps {
  readonly series: IndicatorSeries
  readonly period: MeasuredPeriod
  readonly verb: string
}

function FixButton({ series: { indicator }, period: { period }, verb }: ButtonProps) {
  const { act, isPending } = useGesture('measures', 'fix')
  return (
    <Button
      size="xs"
      mt="xs"
      leftSection={<IconLock size={16} stroke={1.6} />}
      loading={isPending}
      onClick={() =>
        act({ indicator: indicator.id, period }, `Chiffres ${ofPeriod(period)} arrêtés.`, () =>
          goOnTo(() => firstOf('[data-chart]')),
        )
      }
    >
      {`${verb} ${ofPeriod(period)}`}
    </Button>
  )
}
