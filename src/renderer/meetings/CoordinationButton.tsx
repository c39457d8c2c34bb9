import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { CoordinationDialog } from './CoordinationDialog.tsx'

/** Opens the way out to La Coop. */
export function CoordinationButton() {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        Activités de coordination (La Coop)
      </Button>
      {opened && <CoordinationDialog onClose={() => setOpened(false)} />}
    </>
  )
}
