import { Alert, Button } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import type { VersionSummary } from '#shared/contract/minutes/versions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sendingSentence } from '../../words/version-words.ts'
import { ResumeDialog } from './ResumeDialog.tsx'

interface Props {
  readonly meeting: RowId
  /** The latest. */
  readonly version: VersionSummary
}

/** Whom the minutes wait for, and the way back to writing; the other way on is to validate them. */
export function ReadingMessage({ meeting, version }: Props) {
  const [opened, setOpened] = useState(false)
  if (version.sent === null) return null
  return (
    <Alert
      color="ocre"
      icon={<IconClock size={20} stroke={1.6} />}
      title={`Version ${version.number}, en relecture`}
      mb="lg"
    >
      {sendingSentence(version.sent)}
      <Button size="xs" mt="sm" display="block" onClick={() => setOpened(true)}>
        Reprendre la rédaction…
      </Button>
      {opened && <ResumeDialog meeting={meeting} close={() => setOpened(false)} />}
    </Alert>
  )
}
