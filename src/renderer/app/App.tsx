import { Notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { listenToEvents } from '../api/events.ts'
import { apiQuery } from '../api/hooks.ts'
import { createQueryClient } from '../api/query-client.ts'
import { ErrorBoundary } from '../components/ErrorBoundary.tsx'
import { ThemeProvider } from '../theme/ThemeProvider.tsx'
import { router } from './router.ts'

/** The window: theme, data, screens. */
export function App() {
  const [queries] = useState(firstAsked)
  useEffect(() => listenToEvents(queries), [queries])
  return (
    <ThemeProvider>
      <ErrorBoundary>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
          {/* One that leaves goes at once: the next may stand elsewhere, and there is never more than one. */}
          <Notifications position="bottom-left" limit={1} transitionDuration={0} />
        </QueryClientProvider>
      </ErrorBoundary>
    </ThemeProvider>
  )
}

/** What every screen waits for is on its way before the first is drawn. */
function firstAsked(): QueryClient {
  const queries = createQueryClient()
  void queries.prefetchQuery(apiQuery('workspace', 'state', {}))
  return queries
}
