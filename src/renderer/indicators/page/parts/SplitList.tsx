import { Button, Menu, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { IndicatorPage, SplitWay } from '#shared/contract/indicators/indicators.ts'
import { nationalBreakdowns } from '#shared/records/indicators/national-breakdowns.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { epciName } from '../../../words/epci.ts'
import { quoted } from '../../../words/spaces.ts'
import { withFigures } from '../../indicator-words.ts'
import classes from '../page.module.css'
import { RowVerbs } from './RowVerbs.tsx'
import { SplitDialog } from './SplitDialog.tsx'

interface ReadyList {
  readonly name: string
  readonly items: readonly string[]
  /** Where it comes from, as the menu says it. */
  readonly origin: string
}

/** The national lists, and the intercommunalities of the territory. */
const useReadyLists = (): readonly ReadyList[] => {
  const { data } = useApiQuery('territory', 'get', {})
  const inside = (data?.epci ?? []).filter(({ excluded }) => !excluded).map(({ name }) => epciName(name))
  const own = [{ name: 'Intercommunalité', items: [...inside, 'Autre ou non connue'], origin: 'liste du territoire' }]
  return [
    ...nationalBreakdowns.map((list) => ({ ...list, origin: 'liste nationale' })),
    ...(inside.length === 0 || inside.length >= mostParts ? [] : own),
  ]
}

/** Parts that one way to split may have. */
const mostParts = 60

/** The ways an indicator is split, beside sectors; lists that are ready are offered. */
export function SplitList({ page }: { readonly page: IndicatorPage }) {
  const { indicator, breakdowns } = page
  const [opened, open] = useState<SplitWay | 'new' | null>(null)
  const split = useGesture('indicators', 'split')
  const unsplit = useGesture('indicators', 'unsplit')
  const offered = useReadyLists().filter(({ name }) => !breakdowns.some((way) => way.breakdown.name === name))
  const addReady = ({ name, items }: ReadyList) =>
    split.act(
      { indicator: indicator.id, breakdown: null, name, items: items.map((label) => ({ id: null, label })) },
      `Ventilation ajoutée\u00a0: ${quoted(name)}`,
    )
  const remove = ({ breakdown }: SplitWay) =>
    unsplit.act(
      { breakdown: breakdown.id },
      ({ figures }) => `Ventilation supprimée\u00a0: ${quoted(breakdown.name ?? '')}${withFigures(figures)}`,
      () => goOnTo(() => firstOf('#add-split')),
    )
  return (
    <Section
      title="Ventilations"
      word="Ventilation"
      look="label"
      aside={
        <Menu id="add-split" position="bottom-end">
          <Menu.Target>
            <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} stroke={1.6} />}>
              Ajouter une ventilation
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {offered.map((way) => (
              <Menu.Item key={way.name} onClick={() => addReady(way)}>
                {way.name}, {way.origin}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => open('new')}>Autre ventilation…</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      {breakdowns.length === 0 ? (
        <Text c="var(--ink-2)" mt="xs">
          Les chiffres se lisent déjà par secteur&nbsp;: une ventilation ajoute l’âge, le statut…
        </Text>
      ) : (
        <ul aria-label="Ventilations">
          {breakdowns.map((way) => (
            <li key={way.breakdown.id} className={classes.row}>
              <strong>{way.breakdown.name}</strong>
              <span className={classes.text}>{way.items.map(({ label }) => label).join(', ')}</span>
              <RowVerbs
                of={`la ventilation ${quoted(way.breakdown.name ?? '')}`}
                edit={() => open(way)}
                remove={() => remove(way)}
              />
            </li>
          ))}
        </ul>
      )}
      {opened !== null && (
        <SplitDialog indicator={indicator.id} way={opened === 'new' ? null : opened} close={() => open(null)} />
      )}
    </Section>
  )
}
