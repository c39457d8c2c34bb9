import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { IndicatorsFrame } from '../IndicatorsFrame.tsx'
import { ShownIndicator } from './ShownIndicator.tsx'

/** The indicator of the address, beside the dictionary. */
export function IndicatorPage(): ReactNode {
  const { id } = useParams({ from: '/indicateurs/$id' })
  const page = useApiQuery('indicators', 'get', { indicator: id })
  return (
    <IndicatorsFrame current={id}>
      {page.data !== undefined && !page.isError ? (
        <ShownIndicator key={id} page={page.data} />
      ) : (
        <>
          <PageHead title="Indicateur" crumbs={[wayTo.indicators]} />
          {page.isError ? (
            <ErrorMessage
              thrown={page.error}
              action={<LinkButton to="/indicateurs">Voir les indicateurs</LinkButton>}
            />
          ) : (
            <Waiting rows={6} sentence="Lecture de l’indicateur" />
          )}
        </>
      )}
    </IndicatorsFrame>
  )
}
