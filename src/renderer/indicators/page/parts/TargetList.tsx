import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import type { Target } from '#shared/records/records.ts'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { sentenceCase } from '../../../words/numbers.ts'
import classes from '../page.module.css'
import { decisionWords, targetValue, targetYear } from '../page-words.ts'
import { RowVerbs } from './RowVerbs.tsx'
import { TargetDialog } from './TargetDialog.tsx'

/** What is aimed at, year by year, for the whole and for sectors, and who decided it. */
export function TargetList({ page }: { readonly page: IndicatorPage }) {
  const [opened, open] = useState<Target | 'new' | null>(null)
  const remove = useGesture('records', 'remove')
  const removeTarget = (target: Target) =>
    remove.act({ record: 'target', id: target.id }, `Cible ${target.year} supprimée`, () =>
      goOnTo(() => firstOf('#add-target')),
    )
  return (
    <Section
      title="Cibles"
      word="Cible"
      look="label"
      aside={
        <Button
          id="add-target"
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={15} stroke={1.6} />}
          onClick={() => open('new')}
        >
          Ajouter une cible
        </Button>
      }
    >
      {page.targets.length === 0 ? (
        <Text c="var(--ink-2)" mt="xs">
          Une cible n’est écrite que lorsqu’une instance l’a décidée.
        </Text>
      ) : (
        <ul aria-label="Cibles">
          {page.targets.map((target) => (
            <li key={target.id} className={classes.row}>
              <strong>{sentenceCase(targetYear(target, page.indicator))}</strong>
              <span className={classes.text}>
                <Text span fw={600}>
                  {targetValue(target, page.indicator)}
                </Text>
                , {placeWords(page, target)}
                <Second block>
                  <Ordinals>{`Décidée ${decisionWords(target)}`}</Ordinals>
                </Second>
              </span>
              <RowVerbs
                of={`la cible ${target.year}, ${placeWords(page, target)}`}
                edit={() => open(target)}
                remove={() => removeTarget(target)}
              />
            </li>
          ))}
        </ul>
      )}
      {opened !== null && (
        <TargetDialog page={page} target={opened === 'new' ? null : opened} close={() => open(null)} />
      )}
    </Section>
  )
}

const placeWords = ({ sectors }: IndicatorPage, { sector }: Target): string =>
  sector === null ? 'tout le département' : `secteur ${sectors.find(({ id }) => id === sector)?.name ?? 'supprimé'}`
