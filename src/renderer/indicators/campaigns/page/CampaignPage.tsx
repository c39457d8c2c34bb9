import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CampaignPage as Page } from '#shared/contract/indicators/campaigns.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { CampaignState } from '../CampaignState.tsx'
import { campaignTitle } from '../campaign-words.ts'
import { Answers } from './Answers.tsx'
import { AskedIndicators } from './AskedIndicators.tsx'
import { CampaignActions } from './CampaignActions.tsx'
import { CampaignFields } from './CampaignFields.tsx'

const route = getRouteApi('/indicateurs/campagnes/$id')

/** One campaign: who answered, who is to be relaunched, what is asked. */
export function CampaignPage(): ReactNode {
  const { id } = route.useParams()
  const page = useApiQuery('campaigns', 'page', { campaign: id })
  if (page.isError)
    return (
      <>
        <PageHead title="Campagne" crumbs={crumbs} />
        <ErrorMessage thrown={page.error} retry={() => void page.refetch()} />
      </>
    )
  if (page.data === undefined) return <Waiting rows={8} sentence="Lecture de la campagne" />
  return <Shown key={id} page={page.data} />
}

const crumbs = [
  <LinkAnchor key="indicators" to="/indicateurs">
    Indicateurs
  </LinkAnchor>,
  <LinkAnchor key="campaigns" to="/indicateurs/campagnes">
    Campagnes
  </LinkAnchor>,
]

function Shown({ page }: { readonly page: Page }) {
  return (
    <>
      <PageHead
        title={campaignTitle(page.campaign)}
        crumbs={crumbs}
        states={<CampaignState summary={page} />}
        actions={<CampaignActions page={page} />}
      />
      <Columns widths={[8, 5]}>
        <Answers page={page} />
        <div>
          <CampaignFields campaign={page.campaign} />
          <AskedIndicators page={page} />
        </div>
      </Columns>
    </>
  )
}
