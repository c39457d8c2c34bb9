import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { measures } from '#shared/records/indicators/indicator/indicator.ts'
import type { Indicator } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { frequencies } from '#shared/text/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { indicatorName } from '../indicator-words.ts'
import { TypedIndicator } from './TypedIndicator.tsx'

/** The figures of an indicator, typed by the secretariat. */
export function TypingPage(): ReactNode {
  const { id } = useParams({ from: '/indicateurs/$id/chiffres' })
  const page = useApiQuery('indicators', 'get', { indicator: id })
  const indicator = page.data?.indicator
  return (
    <>
      <PageHead
        title="Saisir les chiffres"
        crumbs={[
          wayTo.indicators,
          <LinkAnchor key="page" to="/indicateurs/$id" params={{ id }}>
            {indicatorName(indicator?.name ?? null)}
          </LinkAnchor>,
          'Saisir les chiffres',
        ]}
        {...(indicator && { sentence: headSentence(indicator) })}
      />
      <Loaded
        query={page}
        rows={6}
        sentence="Lecture des chiffres"
        action={<LinkButton to="/indicateurs">Voir les indicateurs</LinkButton>}
      >
        {(page) => <Figures key={id} page={page} />}
      </Loaded>
    </>
  )
}

function Figures({ page }: { readonly page: IndicatorPage }) {
  if (page.indicator.provider !== 'computed') return <TypedIndicator page={page} />
  return (
    <EmptyState
      title={'Concerto calcule cet indicateur\u00a0: on ne le saisit pas.'}
      action={
        <LinkButton to="/indicateurs/$id" params={{ id: page.indicator.id }}>
          Voir ce qu’il compte
        </LinkButton>
      }
    />
  )
}

/** How one writes it. */
const unitWords = (measure: Indicator['measure'], unit: string | null): string => {
  if (measure === 'percent') return 'une part\u00a0: ce qui la remplit, puis le total'
  if (measure === 'yesNo') return '«\u00a0oui\u00a0» ou «\u00a0non\u00a0»'
  if (measure === 'scale') return 'de 1 à 5'
  return unit === null ? choiceWord(measures, measure ?? 'count').toLocaleLowerCase('fr') : `en ${unit}`
}

/** « Accompagnements, en participations, chaque trimestre. » */
const headSentence = ({ name, unit, measure, frequency }: IndicatorPage['indicator']): string =>
  `${[
    indicatorName(name),
    unitWords(measure, unit),
    choiceWord(frequencies, frequency ?? 'quarterly').toLocaleLowerCase('fr'),
  ].join(', ')}.`
