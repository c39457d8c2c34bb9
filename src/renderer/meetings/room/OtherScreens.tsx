import { Menu } from '@mantine/core'
import { IconFileText, IconListDetails, IconPresentation } from '@tabler/icons-react'
import { useNavigate, useRouter } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'
import { DotsMenu } from '../../components/RowMenu.tsx'

/** The ways out of the room: the wall, the preparation, the minutes. */
export function OtherScreens({ meeting: { id: meeting, kind } }: { readonly meeting: Pick<Meeting, 'id' | 'kind'> }) {
  const navigate = useNavigate()
  const project = useProjection(meeting)
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

/** In a window of its own where the host allows one, else in this one. */
function useProjection(meeting: RowId): () => void {
  const router = useRouter()
  return () => {
    const { href } = router.buildLocation({ to: '/reunions/$meeting/projection', params: { meeting } })
    const opened = window.open(router.history.createHref(href), 'concerto-projection')
    // One that is open already may stand behind.
    opened?.focus()
    if (opened === null) void router.navigate({ to: '/reunions/$meeting/projection', params: { meeting } })
  }
}
