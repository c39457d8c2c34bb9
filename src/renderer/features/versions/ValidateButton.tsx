import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { isLocked } from '#shared/domain/meeting/is-locked.ts'
import type { Minutes } from '#shared/domain/minutes.ts'
import { ValidateDialog } from './ValidateDialog.tsx'

/** Locks the minutes; what is locked says how it opens again. */
export function ValidateButton({ minutes }: { readonly minutes: Minutes }) {
  const [opened, setOpened] = useState(false)
  const { meeting, sections } = minutes
  if (meeting.state === 'cancelled' || isLocked(meeting)) return null
  return (
    <>
      <Button
        leftSection={<IconLock size={18} stroke={1.6} />}
        disabled={sections.length === 0}
        onClick={() => setOpened(true)}
      >
        Valider…
      </Button>
      {opened && <ValidateDialog meeting={meeting.id} close={() => setOpened(false)} />}
    </>
  )
}
