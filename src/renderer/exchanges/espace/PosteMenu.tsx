import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconDevicesPc, IconLogout, IconPhone, IconUserCog } from '@tabler/icons-react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { AskedMenu, WhenAsked } from '../../components/RowMenu.tsx'
import { useMay } from '../../components/use-may.ts'
import { posteName } from './poste-words.ts'

/** What one does with another poste. */
export type PosteDeed = 'check' | 'leave' | 'replace' | 'role'

interface Props {
  readonly poste: PosteView
  readonly ask: (deed: PosteDeed) => void
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one does less often: who takes part is the hub’s to say. */
export function PosteMenu({ poste, ask }: Props) {
  const may = useMay('members')
  if (!may && (poste.leftOn !== null || !poste.hasKeys)) return null
  const label = `Autres actions, ${posteName(poste)}`
  return (
    <WhenAsked label={label}>
      <AskedMenu label={label}>
        {poste.leftOn === null && poste.hasKeys && (
          <Menu.Item leftSection={<IconPhone {...icon} />} onClick={() => ask('check')}>
            {!poste.isChecked ? 'Vérifier au téléphone' : 'Vérifier de nouveau'}
          </Menu.Item>
        )}
        {may && poste.member !== null && poste.leftOn === null && (
          <Menu.Item leftSection={<IconUserCog {...icon} />} onClick={() => ask('role')}>
            Rôle et secteur
          </Menu.Item>
        )}
        {may && poste.member !== null && (
          <Menu.Item leftSection={<IconDevicesPc {...icon} />} onClick={() => ask('replace')}>
            L’ordinateur a changé
          </Menu.Item>
        )}
        {may && (
          <Menu.Item
            leftSection={poste.leftOn === null ? <IconLogout {...icon} /> : <IconArrowBackUp {...icon} />}
            onClick={() => ask('leave')}
          >
            {poste.leftOn === null ? 'Noter son départ' : 'Noter son retour'}
          </Menu.Item>
        )}
      </AskedMenu>
    </WhenAsked>
  )
}
