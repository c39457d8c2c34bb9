import { Box } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { WritingProvider } from '../../components/saving/writing.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { UnreadMinutes } from '../UnreadMinutes.tsx'
import { VersionsScreen } from './VersionsScreen.tsx'

/** The minutes of one meeting as they were each time someone fixed them. */
export function VersionsPage() {
  const { meeting } = useParams({ from: '/comptes-rendus/$meeting/versions' }) as { readonly meeting: RowId }
  const minutes = useApiQuery('minutes', 'get', { meeting })
  const versions = useApiQuery('versions', 'ofMeeting', { meeting })
  const failed = [minutes, versions].find(({ isError }) => isError)
  if (failed === undefined && minutes.data && versions.data)
    return (
      <WritingProvider key={meeting} meeting={meeting}>
        <VersionsScreen minutes={minutes.data} {...versions.data} />
      </WritingProvider>
    )
  return (
    <Box py="lg" px="var(--s8)">
      <PageHead title="Versions" />
      {failed === undefined ? <Waiting rows={6} sentence="Lecture des versions" /> : <UnreadMinutes query={failed} />}
    </Box>
  )
}
