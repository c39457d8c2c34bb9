import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowBackUp, IconBan, IconDots, IconTable, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { isOpenNeed } from '#shared/domain/need/long-awaited.ts'
import type { Need } from '#shared/domain/records.ts'
import { needName } from './need-words.ts'
import { useNeedVerbs } from './use-need-verbs.ts'

interface Props {
  readonly need: Need
  readonly onRemoved?: () => void
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one does with a need less often. */
export function NeedMenu({ need, onRemoved }: Props) {
  const { settle, toFiche, remove } = useNeedVerbs()
  const navigate = useNavigate()
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={28} variant="subtle" color="gray" aria-label={`Autres actions, ${needName(need)}`}>
          <IconDots size={17} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isOpenNeed(need) ? (
          <Menu.Item leftSection={<IconBan {...icon} />} onClick={() => settle(need, 'dropped')}>
            Laisser sans suite
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => settle(need, 'open')}>
            Remettre en attente
          </Menu.Item>
        )}
        {need.fiche === null && (
          <Menu.Item
            leftSection={<IconTable {...icon} />}
            onClick={() => toFiche(need, null, (fiche) => void navigate({ to: '/fiches/$fiche', params: { fiche } }))}
          >
            En faire une fiche-action
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => remove(need, onRemoved)}>
          Supprimer
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
