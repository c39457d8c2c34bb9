import { Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconFileSpreadsheet,
  IconMail,
  IconMailOff,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { type AnswerState, isAwaited } from '#shared/records/indicators/answer-state.ts'
import { AskedMenu, WhenAsked } from '../../../components/RowMenu.tsx'
import { useMarks } from '../use-marks.ts'

interface Props {
  readonly campaign: RowId
  readonly structure: CampaignStructure
  readonly makeOne: (structure: RowId) => void
  /** Its figures are typed. */
  readonly type: (structure: CampaignStructure) => void
  /** Its answer is said to have come. */
  readonly receive: (structure: CampaignStructure) => void
}

/** The way to its sendings, by what it waits for. */
const sendingWords: Readonly<Partial<Record<AnswerState, string>>> = {
  toSend: 'Envoyer son classeur',
  overdue: 'Relancer',
  refused: 'Demander les corrections',
  waiting: 'Voir les envois',
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one does with one structure of a campaign. */
export function StructureMenu(props: Props) {
  const label = `Autres actions, ${props.structure.name}`
  return (
    <WhenAsked label={label}>
      <StructureDeeds {...props} label={label} />
    </WhenAsked>
  )
}

function StructureDeeds({ campaign, structure, makeOne, type, receive, label }: Props & { readonly label: string }) {
  const { mark, remove } = useMarks()
  const navigate = useNavigate()
  const awaited = isAwaited(structure.state)
  return (
    <AskedMenu label={label}>
      <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => type(structure)}>
        Saisir ses chiffres
      </Menu.Item>
      <Menu.Item leftSection={<IconFileSpreadsheet {...icon} />} onClick={() => makeOne(structure.id)}>
        Préparer son classeur
      </Menu.Item>
      {awaited ? (
        <>
          <Menu.Item
            leftSection={<IconMail {...icon} />}
            onClick={() => void navigate({ to: '/indicateurs/campagnes/$id/relances', params: { id: campaign } })}
          >
            {sendingWords[structure.state]}
          </Menu.Item>
          <Menu.Item leftSection={<IconCircleCheck {...icon} />} onClick={() => receive(structure)}>
            Noter comme reçu
          </Menu.Item>
          <Menu.Item leftSection={<IconMailOff {...icon} />} onClick={() => mark(structure, 'waived')}>
            Noter sans réponse
          </Menu.Item>
        </>
      ) : (
        <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => mark(structure, 'waiting')}>
          Attendre de nouveau
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => remove(structure)}>
        Retirer de la campagne
      </Menu.Item>
    </AskedMenu>
  )
}
