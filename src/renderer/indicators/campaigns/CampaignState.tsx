import { IconCheck, IconClock, IconClockExclamation } from '@tabler/icons-react'
import type { CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import { State } from '../../components/State.tsx'

export function CampaignState({ summary: { campaign, late } }: { readonly summary: CampaignSummary }) {
  if (campaign.closedOn !== null) return <State icon={IconCheck}>Close</State>
  return late ? (
    <State icon={IconClockExclamation} tone="ochre">
      En retard
    </State>
  ) : (
    <State icon={IconClock} tone="accent">
      Ouverte
    </State>
  )
}
