import type { ReactNode } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { IndicatorsFrame } from './IndicatorsFrame.tsx'
import { definitionCount } from './indicator-words.ts'

/** The common indicators, none of them open. */
export function IndicatorsPage(): ReactNode {
  const dictionary = useApiQuery('indicators', 'list', {})
  return (
    <IndicatorsFrame current={null}>
      <PageHead
        title="Indicateurs"
        {...(dictionary.data && { sentence: `${definitionCount(dictionary.data.indicators.length)}.` })}
      />
      {dictionary.isError && <ErrorMessage thrown={dictionary.error} retry={() => void dictionary.refetch()} />}
      {dictionary.isPending && <Waiting rows={8} sentence="Lecture du dictionnaire" />}
      {dictionary.data?.indicators.length === 0 && (
        <EmptyState title="Aucun indicateur n’est encore défini.">
          Un indicateur dit ce que les structures comptent de la même façon&nbsp;: sa définition, son unité, sa
          fréquence.
        </EmptyState>
      )}
    </IndicatorsFrame>
  )
}
