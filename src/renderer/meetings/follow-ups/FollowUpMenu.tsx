import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconArrowDown, IconArrowUp, IconBan, IconMail, IconTrash } from '@tabler/icons-react'
import { isOpen } from '#shared/records/meetings/awaited.ts'
import type { FollowUp } from '#shared/records/records.ts'
import { DotsMenu } from '../../components/RowMenu.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { quoted } from '../../words/spaces.ts'
import { followUpName } from './follow-up-words.ts'
import { useSettle } from './use-settle.ts'

interface Props {
  readonly followUp: FollowUp
  /** Moves it in the list of its meeting; absent where the order is that of the days due. */
  readonly move?: ((step: 1 | -1) => void) | undefined
  readonly write: () => void
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one does with a decision or a task less often. */
export function FollowUpMenu({ followUp, move, write }: Props) {
  const settle = useSettle()
  const remove = useGesture('records', 'remove')
  const takeOut = () =>
    remove.act({ record: 'followUp', id: followUp.id }, `Supprimée\u00A0: ${quoted(followUpName(followUp))}`)
  return (
    <DotsMenu label={`Autres actions, ${followUpName(followUp)}`}>
      {isOpen(followUp) ? (
        <Menu.Item leftSection={<IconBan {...icon} />} onClick={() => settle(followUp, 'dropped')}>
          Abandonner
        </Menu.Item>
      ) : (
        <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => settle(followUp, 'open')}>
          Rouvrir
        </Menu.Item>
      )}
      {followUp.bearer !== null && (
        <Menu.Item leftSection={<IconMail {...icon} />} onClick={write}>
          Écrire au porteur…
        </Menu.Item>
      )}
      {move !== undefined && (
        <>
          <Menu.Item leftSection={<IconArrowUp {...icon} />} onClick={() => move(-1)}>
            Monter
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowDown {...icon} />} onClick={() => move(1)}>
            Descendre
          </Menu.Item>
        </>
      )}
      <Menu.Item leftSection={<IconTrash {...icon} />} onClick={takeOut}>
        Supprimer
      </Menu.Item>
    </DotsMenu>
  )
}
