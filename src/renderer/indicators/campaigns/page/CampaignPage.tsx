import { Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CampaignPage as Page } from '#shared/contract/indicators/campaigns.ts'
import type { Campaign } from '#shared/records/records.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { RecordField } from '../../../components/fields/RecordField.tsx'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { PageOf } from '../../../components/PageOf.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { wayTo } from '../../../components/way-to.tsx'
import { CampaignState } from '../CampaignState.tsx'
import { campaignTitle, periodWords, replyToWords } from '../campaign-words.ts'
import { Answers } from './Answers.tsx'
import { AskedIndicators } from './AskedIndicators.tsx'
import { AskedQuestions } from './AskedQuestions.tsx'
import { CampaignActions } from './CampaignActions.tsx'
import { QuestionAnswers } from './QuestionAnswers.tsx'

const route = getRouteApi('/indicateurs/campagnes/$id')

/** One campaign: who answered, who is to be relaunched, what is asked. */
export function CampaignPage(): ReactNode {
  const { id } = route.useParams()
  const page = useApiQuery('campaigns', 'page', { campaign: id })
  return (
    <PageOf title="Campagne" crumbs={crumbs} query={page} rows={8} sentence="Lecture de la campagne">
      {(page) => <Shown key={id} page={page} />}
    </PageOf>
  )
}

const crumbs = [wayTo.indicators, wayTo.campaigns]

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
        <div>
          <Answers page={page} />
          <QuestionAnswers page={page} />
        </div>
        <div>
          <CampaignFields campaign={page.campaign} />
          <AskedIndicators page={page} />
          <AskedQuestions page={page} />
        </div>
      </Columns>
    </>
  )
}

/** What the structures are told; each field is saved as it is left. */
function CampaignFields({ campaign }: { readonly campaign: Campaign }) {
  const of = { record: 'campaign', row: campaign } as const
  return (
    <Section title="Ce qui est demandé" look="label" aside={<Ordinals>{periodWords(campaign.period)}</Ordinals>}>
      <Stack gap="lg" pt="sm" pb="lg">
        <RecordField {...of} field="name" required />
        <Row widths={[1, 1]} narrow={[1]} gap="lg" align="stretch">
          <RecordField {...of} field="opensOn" />
          <RecordField {...of} field="dueOn" />
        </Row>
        <RecordField {...of} field="replyTo" description={replyToWords} />
        <RecordField {...of} field="message" description="Ajouté à chaque courriel." />
      </Stack>
    </Section>
  )
}
