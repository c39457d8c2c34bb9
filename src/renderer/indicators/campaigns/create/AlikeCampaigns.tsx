import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { AlikeCampaign } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { receivedWords } from '#shared/records/indicators/answer-state.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { agree, counted, sentenceCase } from '../../../words/numbers.ts'
import { campaignTitle } from '../campaign-words.ts'

interface Props {
  readonly alike: readonly AlikeCampaign[]
  readonly chosen: readonly RowId[]
}

/** The same period is asked for already: in which campaign, and the way there. Who answered would be asked again. */
export function AlikeCampaigns({ alike, chosen }: Props) {
  if (alike.length === 0) return null
  const asked = new Set(alike.flatMap(({ structures }) => structures))
  const again = chosen.filter((id) => asked.has(id)).length
  return (
    <Alert
      color="ocre"
      icon={<IconAlertTriangle size={20} stroke={1.6} />}
      role="status"
      title={agree(
        alike.length,
        'Une campagne porte déjà sur cette période',
        'Des campagnes portent déjà sur cette période',
      )}
    >
      {alike.map(({ campaign, counts, bare }) => (
        <div key={campaign.id}>
          <LinkAnchor to="/indicateurs/campagnes/$id" params={{ id: campaign.id }}>
            Ouvrir «&nbsp;{campaignTitle(campaign)}&nbsp;»
          </LinkAnchor>
          , {receivedWords(counts, bare)}
        </div>
      ))}
      {again > 0 &&
        `${sentenceCase(
          counted(
            again,
            'structure choisie y est déjà, et serait attendue',
            'structures choisies y sont déjà, et seraient attendues',
            'f',
          ),
        )} une fois de plus.`}
    </Alert>
  )
}
