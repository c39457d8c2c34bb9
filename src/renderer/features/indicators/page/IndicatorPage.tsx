import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { IndicatorPage as IndicatorView } from '#shared/contract/indicators.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { HistoryButton } from '../../history/HistoryButton.tsx'
import { IndicatorsFrame } from '../IndicatorsFrame.tsx'
import { groupName, indicatorName } from '../indicator-words.ts'
import classes from './page.module.css'

const crumbs = [
  <LinkAnchor key="list" to="/indicateurs">
    Indicateurs
  </LinkAnchor>,
]

/** One indicator: what it means, then its figures. */
export function IndicatorPage(): ReactNode {
  const { id } = useParams({ from: '/indicateurs/$id' })
  const page = useApiQuery('indicators', 'get', { indicator: id })
  return (
    <IndicatorsFrame current={id}>
      {page.data !== undefined && !page.isError ? (
        <Loaded key={id} page={page.data} />
      ) : (
        <>
          <PageHead title="Indicateur" crumbs={crumbs} />
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

function Loaded({ page: { indicator, axes } }: { readonly page: IndicatorView }) {
  const axis = axes.find(({ id }) => id === indicator.axis) ?? null
  return (
    <>
      <PageHead
        title={indicatorName(indicator.name)}
        crumbs={[...crumbs, groupName({ axis, computed: indicator.provider === 'computed' })]}
        actions={<HistoryButton record="indicator" id={indicator.id} />}
      />
      {indicator.definition !== null && <p className={classes.definition}>{indicator.definition}</p>}
    </>
  )
}
