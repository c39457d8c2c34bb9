import { Table } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import { receivedWords } from '#shared/records/indicators/answer-state.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ListTable } from '../../components/ListTable.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton, RowLink } from '../../components/links.tsx'
import classes from '../../components/list-table.module.css'
import { Ordinals } from '../../components/Ordinals.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { CampaignState } from './CampaignState.tsx'
import { campaignTitle, openWords, periodWords } from './campaign-words.ts'
import { NewCampaignLink } from './NewCampaignLink.tsx'
import { TypeAnswer } from './TypeAnswer.tsx'

const route = getRouteApi('/indicateurs/campagnes')

/** Every collection of figures, those that are open first. */
export function CampaignsPage(): ReactNode {
  const campaigns = useApiQuery('campaigns', 'list', {})
  const { reponse } = route.useSearch()
  const navigate = route.useNavigate()
  const isTyping = reponse === true && campaigns.data !== undefined
  return (
    <>
      <PageHead
        title="Campagnes de collecte"
        word="Campagne"
        crumbs={[wayTo.indicators, 'Campagnes']}
        sentence={
          'Un classeur par structure, à remplir et à renvoyer\u00a0: les chiffres reviennent dans les indicateurs.'
        }
        actions={
          <>
            <LinkButton to="/indicateurs/lecture">Lire des chiffres reçus</LinkButton>
            {campaigns.data !== undefined && campaigns.data.length > 0 && <NewCampaignLink primary />}
          </>
        }
      />
      <Loaded query={campaigns} rows={4} sentence="Lecture des campagnes">
        {(campaigns) =>
          campaigns.length === 0 ? (
            <EmptyState title="Aucune campagne n’est encore préparée." action={<NewCampaignLink primary />}>
              Vous choisissez les indicateurs, une période et les structures&nbsp;; Concerto écrit les classeurs et les
              relances.
            </EmptyState>
          ) : (
            <CampaignsTable campaigns={campaigns} />
          )
        }
      </Loaded>
      {isTyping && <TypeAnswer campaigns={campaigns.data} close={() => void navigate({ search: {}, replace: true })} />}
    </>
  )
}

function CampaignsTable({ campaigns }: { readonly campaigns: readonly CampaignSummary[] }) {
  return (
    <ListTable
      frame="Campagnes"
      label="Campagnes"
      columns={[
        'Campagne',
        { words: 'Période', width: 200 },
        { words: 'À renvoyer', width: 152 },
        { words: 'Classeurs', width: 200 },
        { words: 'État', width: 152 },
      ]}
    >
      {campaigns.map((one) => (
        <CampaignRow key={one.campaign.id} summary={one} />
      ))}
    </ListTable>
  )
}

function CampaignRow({ summary }: { readonly summary: CampaignSummary }) {
  const { campaign, counts, bare } = summary
  return (
    <Table.Tr className={classes.row}>
      <Table.Td>
        <RowLink to="/indicateurs/campagnes/$id" params={{ id: campaign.id }}>
          <Ordinals>{campaignTitle(campaign)}</Ordinals>
        </RowLink>
        <Second block>{openWords(campaign)}</Second>
      </Table.Td>
      <Table.Td>
        <Ordinals>{periodWords(campaign.period)}</Ordinals>
      </Table.Td>
      <Table.Td>{campaign.dueOn === null ? '–' : shortDateWithYear(campaign.dueOn)}</Table.Td>
      <Table.Td>{receivedWords(counts, bare)}</Table.Td>
      <Table.Td>
        <CampaignState summary={summary} />
      </Table.Td>
    </Table.Tr>
  )
}
