import { Button } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { Minutes } from '#shared/domain/minutes.ts'
import { ReopenDialog } from './ReopenDialog.tsx'
import { ValidateDialog } from './ValidateDialog.tsx'

/** Locks the minutes, or opens them again. */
export function LockButton({ minutes }: { readonly minutes: Minutes }) {
  const [opened, setOpened] = useState(false)
  const { meeting, sections } = minutes
  const locked = meeting.state === 'validated'
  const Glyph = locked ? IconLockOpen : IconLock
  const close = () => setOpened(false)
  if (meeting.state === 'cancelled') return null
  return (
    <>
      <Button
        leftSection={<Glyph size={18} stroke={1.6} />}
        disabled={sections.length === 0}
        onClick={() => setOpened(true)}
      >
        {locked ? 'Rouvrir…' : 'Valider…'}
      </Button>
      {opened && locked && <ReopenDialog meeting={meeting.id} close={close} />}
      {opened && !locked && <ValidateDialog meeting={meeting.id} close={close} />}
    </>
  )
}
