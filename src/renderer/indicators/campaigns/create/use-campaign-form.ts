import { useState } from 'react'
import type { CampaignProposal } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'

interface Form extends Pick<CampaignProposal, 'name' | 'replyTo'> {
  readonly opensOn: string | null
  readonly dueOn: string | null
  readonly message: string
  readonly ticked: ReadonlySet<RowId>
}

/** What is typed, over what is proposed: another period proposes again what nobody touched. */
export function useCampaignForm(proposal: CampaignProposal) {
  const [typed, setTyped] = useState<Partial<Form>>({})
  const form: Form = {
    name: proposal.name,
    replyTo: proposal.replyTo,
    opensOn: proposal.opensOn,
    dueOn: proposal.dueOn,
    message: '',
    ticked: new Set(proposal.indicators.filter(({ isTicked }) => isTicked).map(({ id }) => id)),
    ...typed,
  }
  return { form, change: (changes: Partial<Form>) => setTyped({ ...typed, ...changes }) }
}
