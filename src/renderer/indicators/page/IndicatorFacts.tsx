import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { indicator as declaration, measures, overTimes } from '#shared/records/indicators/indicator/indicator.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { frequencies } from '#shared/text/period.ts'
import { Facts } from '../../components/Facts.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { ficheTitle } from '../../roadmap/fiches/fiche-words.ts'
import classes from './page.module.css'
import { baselineWords, providerWords, splitWords, targetWords } from './page-words.ts'

type Fact = readonly [label: string, value: ReactNode]

/** What one must know to count it, in two columns. */
export function IndicatorFacts({ page }: { readonly page: IndicatorPage }) {
  const { indicator } = page
  const { unit, measure, frequency, source, nationalEquivalent, overTime, better, calculation } = indicator
  const target = targetWords(page)
  const baseline = baselineWords(indicator)
  const left: readonly Fact[] = [
    ['Unité', known(unit ?? (measure === null ? null : choiceWord(measures, measure)))],
    ['Fréquence', known(frequency === null ? null : choiceWord(frequencies, frequency))],
    ['Source', known(source)],
    ['Calcul', known(calculation)],
    ...(nationalEquivalent === null ? [] : [['Équivalent', nationalEquivalent] as const]),
  ]
  const right: readonly Fact[] = [
    ['Qui fournit', known(providerWords(page))],
    ...(indicator.provider === 'computed' ? [] : [['Ventilations', splitWords(page)] as const]),
    ['Dans le temps', known(overTime === null ? null : choiceWord(overTimes, overTime))],
    ...(better === 'less' ? [['Progrès', declaration.fields.better.choices.less] as const] : []),
    ...(page.fiches.length === 0 ? [] : [['Fiche liée', <LinkedFiches key="fiches" page={page} />] as const]),
    ['Cible', target === null ? 'Aucune n’est décidée' : <Ordinals key="target">{target}</Ordinals>],
    ...(baseline === null ? [] : [['Point de départ', baseline] as const]),
  ]
  return (
    <Section title="Comment il est compté" word="Cumul">
      <Row className={classes.facts} widths={[1, 1]} narrow={[1]} gap="0 var(--s7)" align="start">
        <Facts facts={left} />
        <Facts facts={right} />
      </Row>
    </Section>
  )
}

const known = (value: string | null): ReactNode =>
  value ?? (
    <Text span c="var(--ochre)">
      À préciser
    </Text>
  )

function LinkedFiches({ page: { fiches } }: { readonly page: IndicatorPage }) {
  return (
    <ul>
      {fiches.map(({ id, title }) => (
        <li key={id}>
          <LinkAnchor to="/fiches/$fiche" params={{ fiche: id }} underline="always">
            {ficheTitle(title)}
          </LinkAnchor>
        </li>
      ))}
    </ul>
  )
}
