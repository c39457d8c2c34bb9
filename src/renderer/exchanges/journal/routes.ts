import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { JournalPage } from './JournalPage.tsx'
import { journalView } from './journal-view.ts'
import { LostBundlePage } from './LostBundlePage.tsx'

export const exchangeJournalRoutes = [
  createRoute({ ...underRoot, path: '/echanges/journal', component: JournalPage, validateSearch: journalView.read }),
  createRoute({ ...underRoot, path: '/echanges/journal/$bundle', component: LostBundlePage }),
]
