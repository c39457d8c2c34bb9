import { Group, SegmentedControl, Switch, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { CalendarStep, FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Loaded } from '../../../components/Loaded.tsx'
import { PrintButton } from '../../../components/PrintButton.tsx'
import { Section } from '../../../components/Section.tsx'
import { CalendarChart } from './CalendarChart.tsx'
import { CalendarTable } from './CalendarTable.tsx'
import { calendarRows } from './calendar-rows.ts'
import { type CalendarUnit, scaleOf, units } from './calendar-scale.ts'

interface Props {
  readonly list: FicheList
  readonly lines: readonly FicheLine[]
}

/** When each fiche and each step begins and ends, drawn and in words. */
export function CalendarView(shown: Props) {
  const steps = useApiQuery('fiches', 'calendar', {})
  return (
    <Loaded query={steps} rows={8}>
      {(steps) => <Calendar {...shown} steps={steps} />}
    </Loaded>
  )
}

function Calendar({ list: { today }, lines, steps }: Props & { readonly steps: readonly CalendarStep[] }) {
  const [chosen, choose] = useState<CalendarUnit | null>(null)
  const [withSteps, showSteps] = useState(true)
  const rows = useMemo(() => calendarRows(lines, steps, today, withSteps), [lines, steps, today, withSteps])
  const scale = useMemo(
    () =>
      scaleOf(
        rows.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn].filter((day) => day !== null)),
        today,
      ),
    [rows, today],
  )
  const unit = chosen ?? (scale.months > 18 ? 'trimestre' : 'mois')
  return (
    <>
      <Text fw={600} mb="md" data-only="paper">
        Calendrier des fiches-actions
      </Text>
      <Section
        title="Calendrier"
        aside={
          <Group gap="var(--s3) var(--s5)" data-only="screen">
            <Switch label="Étapes" checked={withSteps} onChange={(event) => showSteps(event.currentTarget.checked)} />
            <SegmentedControl
              aria-label="Graduation"
              size="xs"
              value={unit}
              onChange={(value) => choose(value as CalendarUnit)}
              data={Object.entries(units).map(([value, label]) => ({ value, label }))}
            />
            <PrintButton size="xs" />
          </Group>
        }
      >
        <CalendarChart rows={rows} scale={scale} unit={unit} today={today} />
      </Section>
      <CalendarTable rows={rows} />
    </>
  )
}
