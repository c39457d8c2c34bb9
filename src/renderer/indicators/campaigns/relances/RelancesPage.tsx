import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CampaignMail, CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Loaded, together } from '../../../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { counted, sentenceCase } from '../../../words/numbers.ts'
import { campaignTitle } from '../campaign-words.ts'
import { AllRelances } from './AllRelances.tsx'
import { CampaignMailView } from './CampaignMailView.tsx'
import { MailList } from './MailList.tsx'

const route = getRouteApi('/indicateurs/campagnes/$id/relances')

/** The mails to those a campaign waits for, one beside another. */
export function RelancesPage(): ReactNode {
  const { id } = route.useParams()
  const page = useApiQuery('campaigns', 'page', { campaign: id })
  const mails = useApiQuery('campaigns', 'mails', { campaign: id })
  return (
    <>
      <PageHead
        title="Courriels de la campagne"
        crumbs={[
          wayTo.campaigns,
          <LinkAnchor key="campaign" to="/indicateurs/campagnes/$id" params={{ id }}>
            {page.data === undefined ? 'Campagne' : campaignTitle(page.data.campaign)}
          </LinkAnchor>,
          'Courriels',
        ]}
        {...(mails.data && mails.data.length > 0 && { sentence: mailsSentence(mails.data) })}
      />
      <Loaded query={together(page, mails)} rows={6} sentence="Rédaction des courriels">
        {([page, mails]) => <Mails page={page} mails={mails} />}
      </Loaded>
    </>
  )
}

const mailsSentence = (mails: readonly CampaignMail[]): string => {
  const unreachable = mails.filter(({ to }) => to.length === 0).length
  const rest = unreachable === 0 ? '' : `, dont ${counted(unreachable, 'sans adresse connue', 'sans adresse connue')}`
  return `${sentenceCase(counted(mails.length, 'courriel rédigé', 'courriels rédigés'))}${rest}. Rien n’est envoyé sans vous.`
}

interface Props {
  readonly page: CampaignPage
  readonly mails: readonly CampaignMail[]
}

function Mails({ page, mails }: Props) {
  const { structure } = route.useSearch()
  const shown = mails.find((mail) => mail.structure === structure) ?? mails[0]
  const about = page.structures.find(({ id }) => id === shown?.structure)
  if (shown === undefined || about === undefined)
    return (
      <EmptyState
        title="Aucune structure n’est plus attendue."
        action={
          <LinkButton to="/indicateurs/campagnes/$id" params={{ id: page.campaign.id }}>
            Revenir à la campagne
          </LinkButton>
        }
      />
    )
  return (
    <>
      <AllRelances page={page} mails={mails} />
      <Columns widths={[5, 7]}>
        <MailList page={page} mails={mails} shown={shown.structure} />
        <CampaignMailView key={shown.structure} mail={shown} structure={about} />
      </Columns>
    </>
  )
}
