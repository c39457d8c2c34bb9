import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../app/root-route.ts'
import { JournalPage } from './JournalPage.tsx'

export const exchangeJournalRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/echanges/journal', component: JournalPage }),
]
