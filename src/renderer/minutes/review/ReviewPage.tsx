import { Box } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { WritingProvider } from '../../components/saving/writing.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { UnreadMinutes } from '../UnreadMinutes.tsx'
import { ReviewScreen } from './ReviewScreen.tsx'

/** The minutes of one meeting, looked at again before they are sent. */
export function ReviewPage() {
  const { meeting } = useParams({ from: '/comptes-rendus/$meeting/relecture' }) as { readonly meeting: RowId }
  const minutes = useApiQuery('minutes', 'get', { meeting })
  const review = useApiQuery('review', 'ofMeeting', { meeting }, { keepPrevious: true })
  const failed = [minutes, review].find(({ isError }) => isError)
  if (failed === undefined && minutes.data && review.data)
    return (
      <WritingProvider key={meeting} meeting={meeting}>
        <ReviewScreen minutes={minutes.data} review={review.data} />
      </WritingProvider>
    )
  return (
    <Box py="lg" px="var(--s8)">
      <PageHead title="Relecture" />
      {failed === undefined ? (
        <Waiting rows={10} sentence="Relecture du compte-rendu" />
      ) : (
        <UnreadMinutes query={failed} />
      )}
    </Box>
  )
}
