import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconBan, IconTable, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { Need } from '#shared/records/records.ts'
import { isOpenNeed } from '#shared/records/roadmap/long-awaited.ts'
import { AskedMenu, WhenAsked } from '../../components/RowMenu.tsx'
import { needName } from './need-words.ts'
import { useNeedVerbs } from './use-need-verbs.ts'

interface Props {
  readonly need: Need
  readonly onRemoved?: () => void
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one does with a need less often. */
export function NeedMenu(props: Props) {
  const label = `Autres actions, ${needName(props.need)}`
  return (
    <WhenAsked label={label}>
      <NeedDeeds {...props} label={label} />
    </WhenAsked>
  )
}

function NeedDeeds({ need, onRemoved, label }: Props & { readonly label: string }) {
  const { settle, toFiche, remove } = useNeedVerbs()
  const navigate = useNavigate()
  return (
    <AskedMenu label={label}>
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
    </AskedMenu>
  )
}
