import { Box } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { errorOf } from '../../api/failures.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { WritingProvider } from '../../components/saving/writing.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { UnreadMinutes } from '../UnreadMinutes.tsx'
import { WriteScreen } from './WriteScreen.tsx'

/** The minutes of one meeting, written and read again. */
export function WritePage(): ReactNode {
  const { meeting } = useParams({ from: '/comptes-rendus/$meeting' })
  const minutes = useApiQuery('minutes', 'get', { meeting: meeting as RowId })
  // Minutes that cannot be read again for a while stay on screen with what is typed; those that are gone do not.
  const gone = minutes.isError && errorOf(minutes.error).code === 'not-found'
  if (minutes.data !== undefined && !gone)
    return (
      <WritingProvider key={meeting} meeting={minutes.data.meeting.id}>
        <WriteScreen minutes={minutes.data} />
      </WritingProvider>
    )
  return (
    <Box py="lg" px="var(--s8)">
      <PageHead title="Compte-rendu" />
      {minutes.isError ? <UnreadMinutes query={minutes} /> : <Waiting rows={8} sentence="Ouverture du compte-rendu" />}
    </Box>
  )
}
