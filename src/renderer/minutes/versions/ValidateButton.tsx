import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { Second } from '../../components/plain/Second.tsx'
import { useMay } from '../../components/use-may.ts'
import { whoMay } from '../../words/who-may.ts'
import { ValidateDialog } from './ValidateDialog.tsx'

interface Props {
  readonly minutes: Minutes
  /** Gives the minutes in Word. */
  readonly exportWord: () => void
}

/** Locks the minutes; what is locked says how it opens again. */
export function ValidateButton({ minutes, exportWord }: Props) {
  const [opened, setOpened] = useState(false)
  const { meeting, sections } = minutes
  const allowed = useMay('lockMinutes', meeting.sector)
  if (meeting.state === 'cancelled' || isLocked(meeting)) return null
  if (!allowed) return <Second style={{ alignSelf: 'center' }}>{whoMay.lockMinutes}</Second>
  return (
    <>
      <Button
        leftSection={<IconLock size={18} stroke={1.6} />}
        disabled={sections.length === 0}
        onClick={() => setOpened(true)}
      >
        Valider…
      </Button>
      {opened && <ValidateDialog meeting={meeting.id} exportWord={exportWord} close={() => setOpened(false)} />}
    </>
  )
}
