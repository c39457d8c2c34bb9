import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconDevicesPc, IconLogout, IconUserCog } from '@tabler/icons-react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { AskedMenu, WhenAsked } from '../../components/RowMenu.tsx'
import { useMay } from '../../components/use-may.ts'
import { posteName } from './poste-words.ts'

/** What one does with another poste. */
export type PosteDeed = 'leave' | 'replace' | 'role'

interface Props {
  readonly poste: PosteView
  readonly ask: (deed: PosteDeed) => void
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one says of who takes part: a hub does; of another hub, the one that the espace began with. */
export function PosteMenu({ poste, ask }: Props) {
  const may = useMay(poste.role === 'hub' ? 'secretariats' : 'members')
  if (!may || poste.isFirst) return null
  const label = `Autres actions, ${posteName(poste)}`
  return (
    <WhenAsked label={label}>
      <AskedMenu label={label}>
        {poste.leftOn === null && (
          <Menu.Item leftSection={<IconUserCog {...icon} />} onClick={() => ask('role')}>
            Rôle et secteur
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconDevicesPc {...icon} />} onClick={() => ask('replace')}>
          L’ordinateur a changé
        </Menu.Item>
        <Menu.Item
          leftSection={poste.leftOn === null ? <IconLogout {...icon} /> : <IconArrowBackUp {...icon} />}
          onClick={() => ask('leave')}
        >
          {poste.leftOn === null ? 'Noter son départ' : 'Noter son retour'}
        </Menu.Item>
      </AskedMenu>
    </WhenAsked>
  )
}
