import { Group, Text, VisuallyHidden } from '@mantine/core'
import { type RefObject, useRef } from 'react'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import type { Indicator } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { frequencies } from '#shared/text/period.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Grip } from '../../components/moving/Grip.tsx'
import { type Moving, useMoving } from '../../components/moving/use-moving.ts'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { sentenceCase } from '../../words/numbers.ts'
import { indicatorName } from '../indicator-words.ts'
import { targetValue } from '../page/page-words.ts'
import { useIndicatorVerbs } from '../use-indicator-verbs.ts'
import classes from './overview.module.css'

interface Props {
  readonly name: string
  /** In order. */
  readonly indicators: readonly Indicator[]
  readonly dictionary: Dictionary
}

/** The indicators of an axis, each held by its grip to be moved. */
export function OverviewGroup({ name, indicators, dictionary }: Props) {
  const { move } = useIndicatorVerbs()
  const list = useRef<HTMLOListElement>(null)
  const moving = useMoving(
    indicators.map(({ id }) => id),
    { gender: 'm', write: move },
  )
  const rows = moving.order.flatMap((id) => indicators.find((one) => one.id === id) ?? [])
  return (
    <Section title={name} look="label">
      <List ref={list} ordered framed ruled mt="xs" aria-label={name}>
        {rows.map((indicator) => (
          <OverviewRow key={indicator.id} indicator={indicator} dictionary={dictionary} moving={moving} list={list} />
        ))}
      </List>
      <VisuallyHidden component="p" role="status">
        {moving.said}
      </VisuallyHidden>
    </Section>
  )
}

interface RowProps {
  readonly indicator: Indicator
  readonly dictionary: Dictionary
  readonly moving: Moving
  readonly list: RefObject<HTMLOListElement | null>
}

function OverviewRow({ indicator, dictionary, moving, list }: RowProps) {
  const { remove } = useIndicatorVerbs()
  const name = indicatorName(indicator.name)
  const missing = missingWords(indicator)
  return (
    <li className={classes.row} data-point data-taken={moving.taken === indicator.id || undefined}>
      <Grip
        id={indicator.id}
        name={name}
        moving={moving}
        list={list}
        onRemove={() => remove(indicator, () => goOnTo(() => firstOf('#page-title')))}
      />
      <Group gap="0 var(--s4)" align="baseline" miw={0}>
        <LinkAnchor to="/indicateurs/$id" params={{ id: indicator.id }} c="var(--ink)" fw={600}>
          {name}
        </LinkAnchor>
        <Second>{tellingWords(indicator)}</Second>
        {missing !== null && (
          <Text span size="sm" c="var(--ochre)">
            {missing}
          </Text>
        )}
      </Group>
      <span className={classes.target}>{yearTarget(dictionary, indicator)}</span>
    </li>
  )
}

/** « Participations, chaque trimestre. » */
const tellingWords = ({ unit, frequency }: Indicator): string => {
  const parts = [unit, frequency === null ? null : choiceWord(frequencies, frequency).toLowerCase()].filter(
    (part) => part !== null,
  )
  return sentenceCase(parts.join(', '))
}

/** « À compléter : définition et fréquence. »; `null` when nothing is missing. */
const missingWords = (indicator: Indicator): string | null => {
  const missing = needed.filter(([field]) => indicator[field] === null).map(([, words]) => words)
  return missing.length === 0 ? null : `À compléter\u00a0: ${enumerated(missing)}`
}

/** Without these nobody counts the same. */
const needed = [
  ['definition', 'définition'],
  ['unit', 'unité'],
  ['measure', 'nature'],
  ['frequency', 'fréquence'],
  ['provider', 'qui fournit'],
] as const satisfies readonly (readonly [keyof Indicator, string])[]

/** « Cible 2026 : 1 800 »; « » without one for this year. */
const yearTarget = ({ targets, today }: Dictionary, indicator: Indicator): string => {
  const year = Number(today.slice(0, 4))
  const found = targets.findLast((target) => target.indicator === indicator.id && target.year === year)
  return found?.value == null ? '' : `Cible ${year}\u00a0: ${targetValue(found, indicator)}`
}
