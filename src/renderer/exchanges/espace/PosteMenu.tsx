import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconDevicesPc, IconLogout, IconPhone } from '@tabler/icons-react'
import type { PosteView } from '#shared/contract/exchanges/espace.ts'
import { AskedMenu, WhenAsked } from '../../components/RowMenu.tsx'
import { posteName } from './poste-words.ts'

/** What one does with another poste. */
export type PosteDeed = 'check' | 'leave' | 'replace'

interface Props {
  readonly poste: PosteView
  readonly ask: (deed: PosteDeed) => void
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one does less often. */
export function PosteMenu({ poste, ask }: Props) {
  const label = `Autres actions, ${posteName(poste)}`
  return (
    <WhenAsked label={label}>
      <AskedMenu label={label}>
        {poste.leftOn === null && (
          <Menu.Item leftSection={<IconPhone {...icon} />} onClick={() => ask('check')}>
            {poste.checkedOn === null ? 'Vérifier au téléphone' : 'Vérifier de nouveau'}
          </Menu.Item>
        )}
        {poste.member !== null && (
          <Menu.Item leftSection={<IconDevicesPc {...icon} />} onClick={() => ask('replace')}>
            L’ordinateur a changé
          </Menu.Item>
        )}
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
