import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkButton } from '../../components/links.tsx'
import { PageOf } from '../../components/PageOf.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { IndicatorsFrame } from '../IndicatorsFrame.tsx'
import { ShownIndicator } from './ShownIndicator.tsx'

/** The indicator of the address, beside the dictionary. */
export function IndicatorPage(): ReactNode {
  const { id } = useParams({ from: '/indicateurs/$id' })
  const page = useApiQuery('indicators', 'get', { indicator: id })
  return (
    <IndicatorsFrame current={id}>
      <PageOf
        title="Indicateur"
        crumbs={[wayTo.indicators]}
        query={page}
        rows={6}
        sentence="Lecture de l’indicateur"
        action={<LinkButton to="/indicateurs">Voir les indicateurs</LinkButton>}
      >
        {(page) => <ShownIndicator key={id} page={page} />}
      </PageOf>
    </IndicatorsFrame>
  )
}
