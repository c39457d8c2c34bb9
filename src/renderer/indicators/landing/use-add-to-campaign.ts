import type { ComparedIndicator } from '#shared/contract/indicators/measures.ts'
import { totalAnswers } from '#shared/records/indicators/answer-state.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useGesture } from '../../components/use-gesture.ts'
import { campaignTitle } from '../campaigns/campaign-words.ts'
import { lastOf } from './line-words.ts'

/** How an indicator is asked in the open campaign, or `null`: it is asked already, workbooks are gone, or the period is another. */
export function useAddToCampaign(): (line: ComparedIndicator) => (() => void) | null {
  const { data: page } = useApiQuery('campaigns', 'current', {})
  const { act } = useGesture('campaigns', 'setIndicators')
  if (page == null || page.counts.toSend < totalAnswers(page.counts)) return () => null
  const { campaign } = page
  const asked = page.indicators.map(({ id }) => id)
  return (line) => {
    const { id, provider } = line.indicator
    if (provider !== 'actors' || asked.includes(id) || lastOf(line).period !== campaign.period) return null
    const said = `Demandé dans la campagne\u00a0: ${campaignTitle(campaign)}`
    return () => act({ campaign: campaign.id, indicators: [...asked, id] }, said)
  }
}
