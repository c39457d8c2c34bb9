import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { JournalPage } from './JournalPage.tsx'
import { journalView } from './journal-view.ts'
import { LostBundlePage } from './LostBundlePage.tsx'

export const exchangeJournalRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/echanges/journal',
    component: JournalPage,
    validateSearch: journalView.read,
  }),
  createRoute({ getParentRoute: () => rootRoute, path: '/echanges/journal/$bundle', component: LostBundlePage }),
]
