import { Button, Group, SegmentedControl } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PageOf } from '../../../components/PageOf.tsx'
import { State } from '../../../components/State.tsx'
import { SendingDesk } from '../../../components/sending/SendingDesk.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { allSentWords, campaignTitle, earlyWords, nextWords, silentOf } from '../campaign-words.ts'
import { JoinedWorkbooks } from './JoinedWorkbooks.tsx'

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

function Sendings({ page }: { readonly page: CampaignPage }) {
  const { campaign, counts, due } = page
  const silent = silentOf(counts)
  // What one opened the page for stays in view once it is noted.
  const [chosen, choose] = useState<'collection' | 'collectionReminder'>(
    counts.toSend === 0 ? 'collectionReminder' : 'collection',
  )
  const [early, remindEarly] = useState(false)
  const kind = silent === 0 ? 'collection' : chosen
  const mayBeEarly = kind === 'collectionReminder' && !early && isEarly(page)
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
        sentence={'Concerto prépare les courriels\u00a0; vous les envoyez de votre messagerie, puis vous le notez ici.'}
      />
      {silent > 0 && (
        <SegmentedControl
          mb="md"
          aria-label="Ce que l’on envoie"
          value={kind}
          onChange={(one) => choose(one as typeof chosen)}
          data={[
            { value: 'collection', label: 'Envoyer les classeurs' },
            { value: 'collectionReminder', label: nextWords({ ...due, send: 0 }) ?? 'Relancer' },
          ]}
        />
      )}
      {kind === 'collection' && counts.toSend === 0 && silent > 0 && <AllSent page={page} />}
      {mayBeEarly && (
        <Button size="xs" mb="md" onClick={() => remindEarly(true)}>
          {earlyWords(counts.waiting)}
        </Button>
      )}
      <SendingDesk
        key={`${kind} ${early}`}
        subject={
          kind === 'collectionReminder' && early
            ? { kind, campaign: campaign.id, early: true }
            : { kind, campaign: campaign.id }
        }
        joined={<JoinedWorkbooks page={page} />}
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

/** Some have until a day that is not passed. */
const isEarly = ({ campaign: { closedOn, dueOn }, counts, today }: CampaignPage): boolean =>
  closedOn === null && dueOn !== null && dueOn >= today && counts.waiting > 0

/** What follows, once all that was to be sent is noted. */
function AllSent({ page: { campaign } }: { readonly page: CampaignPage }) {
  return (
    <Group gap="sm" mb="md" role="status">
      <State icon={IconCircleCheck} tone="accent">
        {allSentWords(campaign)}
      </State>
      <LinkButton size="xs" to="/indicateurs/campagnes/$id" params={{ id: campaign.id }}>
        Revenir à la campagne
      </LinkButton>
    </Group>
  )
}
