import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Section } from '../../components/Section.tsx'
import { campaignTitle } from '../../indicators/campaigns/campaign-words.ts'
import { longDate } from '../../words/dates.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'

/** Whom the open campaign waits for, though there is nothing to do today; nothing when it waits for nobody. */
export function AwaitedAnswers() {
  const page = useApiQuery('campaigns', 'current', {}).data
  if (page == null || page.counts.waiting === 0) return null
  const { campaign, counts } = page
  return (
    <Section
      title="Campagne en cours"
      aside={
        <LinkAnchor to="/indicateurs/campagnes/$id" params={{ id: campaign.id }}>
          <Ordinals>{campaignTitle(campaign)}</Ordinals>
        </LinkAnchor>
      }
    >
      <p>
        {sentenceCase(counted(counts.waiting, 'réponse attendue', 'réponses attendues', 'f'))}
        {campaign.dueOn !== null && ` au plus tard le ${longDate(campaign.dueOn)}`}.
      </p>
    </Section>
  )
}
