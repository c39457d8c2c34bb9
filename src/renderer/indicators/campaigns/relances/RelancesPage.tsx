import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PageOf } from '../../../components/PageOf.tsx'
import { AskedOnce } from '../../../components/sending/AskedOnce.tsx'
import { SendingDesk } from '../../../components/sending/SendingDesk.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { campaignTitle, nextWords, silentOf } from '../campaign-words.ts'

const route = getRouteApi('/indicateurs/campagnes/$id/relances')
const title = 'Envois de la campagne'

/** Where the structures of a campaign are sent their workbooks, and asked again. */
export function RelancesPage(): ReactNode {
  const { id } = route.useParams()
  const page = useApiQuery('campaigns', 'page', { campaign: id })
  return (
    <PageOf title={title} crumbs={[wayTo.campaigns]} query={page} rows={6} sentence="Lecture de la campagne">
      {(page) => <Sendings key={id} page={page} />}
    </PageOf>
  )
}

function Sendings({ page: { campaign, counts, due } }: { readonly page: CampaignPage }) {
  const silent = silentOf(counts)
  const [chosen, choose] = useState<'collection' | 'collectionReminder' | null>(null)
  const usual = counts.toSend === 0 ? 'collectionReminder' : 'collection'
  const kind = silent === 0 ? 'collection' : (chosen ?? usual)
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          wayTo.campaigns,
          <LinkAnchor key="campaign" to="/indicateurs/campagnes/$id" params={{ id: campaign.id }}>
            {campaignTitle(campaign)}
          </LinkAnchor>,
          'Envois',
        ]}
      />
      {silent > 0 && (
        <SegmentedControl
          mb="md"
          aria-label="Ce que l’on envoie"
          value={kind}
          onChange={(one) => choose(one as typeof kind)}
          data={[
            { value: 'collection', label: 'Envoyer les classeurs' },
            { value: 'collectionReminder', label: nextWords({ ...due, send: 0 }) ?? 'Relancer' },
          ]}
        />
      )}
      <SendingDesk
        key={kind}
        subject={{ kind, campaign: campaign.id }}
        asked={(missing) => <AskedOnce missing={missing} />}
        empty={
          <EmptyState
            title="Aucune structure n’est plus attendue."
            action={
              <LinkButton to="/indicateurs/campagnes/$id" params={{ id: campaign.id }}>
                Revenir à la campagne
              </LinkButton>
            }
          />
        }
      />
    </>
  )
}
