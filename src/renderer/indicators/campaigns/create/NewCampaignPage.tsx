import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { useKeptForm } from '../../../components/saving/use-kept-form.ts'
import { wayTo } from '../../../components/way-to.tsx'
import { chosenPeriod } from '../../chosen-period.ts'
import { StarterDialog } from '../../dictionary/StarterDialog.tsx'
import { CampaignForm, type TypedCampaign } from './CampaignForm.tsx'

/** A new campaign on one page: all is proposed, and may be changed before it is made. */
export function NewCampaignPage(): ReactNode {
  const kept = useKeptForm<TypedCampaign>('campaign')
  const { period = chosenPeriod() } = kept.typed
  const [starting, start] = useState(false)
  const proposal = useApiQuery('campaigns', 'proposal', { period }, { keepPrevious: true })
  return (
    <>
      <PageHead title="Préparer une campagne" crumbs={[wayTo.indicators, wayTo.campaigns, 'Préparer une campagne']} />
      <Loaded query={proposal} rows={8} sentence="Lecture du dictionnaire">
        {(proposal) =>
          proposal.indicators.length === 0 ? (
            <EmptyState
              title="Le dictionnaire ne contient encore aucun indicateur à collecter."
              action={
                <>
                  <Button variant="filled" onClick={() => start(true)}>
                    Partir de la liste de départ
                  </Button>
                  <LinkButton to="/indicateurs/dictionnaire" search={{ nouveau: true }}>
                    Ajouter un indicateur
                  </LinkButton>
                </>
              }
            >
              Une campagne demande des indicateurs définis&nbsp;: chacun compte alors la même chose. La liste de départ
              en propose, à choisir ici.
            </EmptyState>
          ) : (
            <CampaignForm proposal={proposal} kept={kept} />
          )
        }
      </Loaded>
      {starting && <StarterDialog close={() => start(false)} />}
    </>
  )
}
