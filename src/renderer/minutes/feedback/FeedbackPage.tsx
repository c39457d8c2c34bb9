import { Box } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { WritingProvider } from '../../components/saving/writing.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { UnreadMinutes } from '../UnreadMinutes.tsx'
import { FeedbackScreen } from './FeedbackScreen.tsx'

/** What readers made of the minutes of one meeting in Word. */
export function FeedbackPage() {
  const { meeting } = useParams({ from: '/comptes-rendus/$meeting/retours' }) as { readonly meeting: RowId }
  const minutes = useApiQuery('minutes', 'get', { meeting })
  const feedback = useApiQuery('feedback', 'ofMeeting', { meeting }, { keepPrevious: true })
  const failed = [minutes, feedback].find(({ isError }) => isError)
  if (failed === undefined && minutes.data && feedback.data)
    return (
      <WritingProvider key={meeting} meeting={meeting}>
        <FeedbackScreen minutes={minutes.data} feedback={feedback.data} />
      </WritingProvider>
    )
  return (
    <Box py="lg" px="var(--s8)">
      <PageHead title="Retours" />
      {failed === undefined ? <Waiting rows={6} sentence="Lecture des retours" /> : <UnreadMinutes query={failed} />}
    </Box>
  )
}
