import { Menu } from '@mantine/core'
import { IconFileText, IconListDetails, IconPresentation } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { DotsMenu } from '../../components/RowMenu.tsx'
import { useWall } from '../../components/wall/use-wall.ts'

/** The ways out of the room: the wall, the preparation, the minutes. */
export function OtherScreens({ meeting: { id: meeting, kind } }: { readonly meeting: Pick<Meeting, 'id' | 'kind'> }) {
  const navigate = useNavigate()
  const project = useWall({ to: '/reunions/$meeting/projection', params: { meeting } })
  return (
    <DotsMenu label={`Autres écrans ${kindWords({ kind }).ofThe}`} head>
      <Menu.Item leftSection={<IconPresentation size={17} stroke={1.6} />} onClick={project}>
        Projeter
      </Menu.Item>
      <Menu.Item
        leftSection={<IconListDetails size={17} stroke={1.6} />}
        onClick={() => void navigate({ to: '/reunions/$meeting', params: { meeting } })}
      >
        Préparation
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFileText size={17} stroke={1.6} />}
        onClick={() => void navigate({ to: '/comptes-rendus/$meeting', params: { meeting } })}
      >
        Compte-rendu
      </Menu.Item>
    </DotsMenu>
  )
}
