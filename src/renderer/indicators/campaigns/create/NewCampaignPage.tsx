import { type ReactNode, useState } from 'react'
import type { Period } from '#shared/text/period.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { CampaignForm } from './CampaignForm.tsx'

/** A new campaign on one page: all is proposed, and may be changed before it is made. */
export function NewCampaignPage(): ReactNode {
  const [period, choose] = useState<Period | null>(null)
  const proposal = useApiQuery('campaigns', 'proposal', { period }, { keepPrevious: true })
  return (
    <>
      <PageHead title="Nouvelle campagne" crumbs={[wayTo.indicators, wayTo.campaigns, 'Nouvelle campagne']} />
      <Loaded query={proposal} rows={8} sentence="Lecture du dictionnaire">
        {(proposal) =>
          proposal.indicators.length === 0 ? (
            <EmptyState
              title="Le dictionnaire ne contient encore aucun indicateur à collecter."
              action={<LinkButton to="/indicateurs">Ouvrir le dictionnaire</LinkButton>}
            >
              Une campagne demande des indicateurs définis&nbsp;: chacun compte alors la même chose.
            </EmptyState>
          ) : (
            <CampaignForm proposal={proposal} choosePeriod={choose} />
          )
        }
      </Loaded>
    </>
  )
}
