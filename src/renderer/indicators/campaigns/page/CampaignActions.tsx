import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck, IconFileImport, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { CampaignPage } from '#shared/contract/indicators/campaigns.ts'
import { HistoryButton } from '../../../components/history/HistoryButton.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { DotsMenu } from '../../../components/RowMenu.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { awaitedOf, nextWords } from '../campaign-words.ts'

const icon = { size: 16, stroke: 1.6 } as const

/** What one does with a campaign: what is to be sent, to some or again, is the next step. */
export function CampaignActions({ page }: { readonly page: CampaignPage }) {
  const next = nextWords(page.due)
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
      {page.campaign.closedOn === null && awaitedOf(page.counts) > 0 && (
        <LinkButton
          to="/indicateurs/campagnes/$id/relances"
          params={{ id: page.campaign.id }}
          variant={next === null ? 'default' : 'filled'}
        >
          {next ?? 'Voir les envois'}
        </LinkButton>
      )}
    </>
  )
}

/** Removing asks nothing: « Annuler » brings the campaign back. */
function MoreActions({ page: { campaign } }: { readonly page: CampaignPage }) {
  const close = useGesture('campaigns', 'close')
  const remove = useGesture('campaigns', 'remove')
  const navigate = useNavigate()
  const isClosed = campaign.closedOn !== null
  const turn = () =>
    close.act({ campaign: campaign.id, closed: !isClosed }, isClosed ? 'Campagne rouverte' : 'Campagne close')
  const takeOut = () =>
    remove.act({ campaign: campaign.id }, 'Campagne supprimée', () => void navigate({ to: '/indicateurs/campagnes' }))
  return (
    <DotsMenu label="Autres actions" head>
      <Menu.Item leftSection={isClosed ? <IconArrowBackUp {...icon} /> : <IconCircleCheck {...icon} />} onClick={turn}>
        {isClosed ? 'Rouvrir la campagne' : 'Clore la campagne'}
      </Menu.Item>
      <Menu.Item leftSection={<IconTrash {...icon} />} onClick={takeOut}>
        Supprimer
      </Menu.Item>
    </DotsMenu>
  )
}
