import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck, IconFileImport, IconMail, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { HistoryButton } from '../../../components/history/HistoryButton.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { DotsMenu } from '../../../components/RowMenu.tsx'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'
import { awaitedOf, isToMake, mailsWords } from '../campaign-words.ts'

const icon = { size: 16, stroke: 1.6 } as const

/** What one does with a campaign; relances are the next step once every workbook left. */
export function CampaignActions({ page }: { readonly page: CampaignPage }) {
  const awaited = awaitedOf(page.counts)
  return (
    <>
      <HistoryButton record="campaign" id={page.campaign.id} />
      <MoreActions page={page} />
      <LinkButton
        to="/indicateurs/campagnes/$id/lecture"
        params={{ id: page.campaign.id }}
        leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden="true" />}
      >
        Lire les classeurs reçus
      </LinkButton>
      {page.campaign.closedOn === null && awaited > 0 && (
        <LinkButton
          to="/indicateurs/campagnes/$id/relances"
          params={{ id: page.campaign.id }}
          variant={page.structures.some(isToMake) ? 'default' : 'filled'}
          leftSection={<IconMail size={18} stroke={1.6} aria-hidden="true" />}
        >
          {mailsWords(page)}
        </LinkButton>
      )}
    </>
  )
}

/** Removing asks nothing: « Annuler » brings the campaign back. */
function MoreActions({ page: { campaign } }: { readonly page: CampaignPage }) {
  const close = useApiMutation('campaigns', 'close')
  const remove = useApiMutation('campaigns', 'remove')
  const navigate = useNavigate()
  const { undo } = useUndo()
  const isClosed = campaign.closedOn !== null
  const turn = () =>
    close.mutate(
      { campaign: campaign.id, closed: !isClosed },
      { onSuccess: () => tellDone(isClosed ? 'Campagne rouverte' : 'Campagne close', undo) },
    )
  const leave = () => {
    tellDone('Campagne supprimée', undo)
    void navigate({ to: '/indicateurs/campagnes' })
  }
  return (
    <DotsMenu label="Autres actions" head>
      <Menu.Item leftSection={isClosed ? <IconArrowBackUp {...icon} /> : <IconCircleCheck {...icon} />} onClick={turn}>
        {isClosed ? 'Rouvrir la campagne' : 'Clore la campagne'}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconTrash {...icon} />}
        onClick={() => remove.mutate({ campaign: campaign.id }, { onSuccess: leave })}
      >
        Supprimer
      </Menu.Item>
    </DotsMenu>
  )
}
