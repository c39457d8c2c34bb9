import { NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import type { CampaignSummary } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { campaignTitle } from './campaign-words.ts'
import { NewCampaignLink } from './NewCampaignLink.tsx'
import { FiguresDialog } from './page/FiguresDialog.tsx'

interface Props {
  readonly campaigns: readonly CampaignSummary[]
  readonly close: () => void
}

/** What a structure answers otherwise than by its workbook, before one has said which structure it is. */
export function TypeAnswer({ campaigns, close }: Props) {
  const open = campaigns.filter(({ campaign }) => campaign.closedOn === null)
  if (open[0] !== undefined) return <OfOpen open={[open[0], ...open.slice(1)]} close={close} />
  return (
    <Dialog title="Saisir une réponse" onClose={close}>
      <Text mb="md">Aucune campagne n’est ouverte&nbsp;: c’est dans la sienne qu’une réponse se saisit.</Text>
      <DialogEnd close={close}>
        <NewCampaignLink primary />
      </DialogEnd>
    </Dialog>
  )
}

function OfOpen({
  open,
  close,
}: { readonly open: readonly [CampaignSummary, ...CampaignSummary[]] } & Pick<Props, 'close'>) {
  const [campaign, choose] = useState<RowId>(open[0].campaign.id)
  const { data: page } = useApiQuery('campaigns', 'page', { campaign })
  return (
    <FiguresDialog key={campaign} structures={page?.structures ?? []} close={close}>
      {open.length > 1 && (
        <NativeSelect
          label="Campagne"
          data={open.map((one) => ({ value: one.campaign.id as string, label: campaignTitle(one.campaign) }))}
          value={campaign}
          onChange={(event) => choose(event.currentTarget.value as RowId)}
        />
      )}
    </FiguresDialog>
  )
}
