import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import type { JournalSearch } from './filter-exchanges.ts'
import { JournalPage } from './JournalPage.tsx'
import { LostBundlePage } from './LostBundlePage.tsx'

export const exchangeJournalRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/echanges/journal',
    component: JournalPage,
    validateSearch: (search: Readonly<Record<string, unknown>>): JournalSearch => ({
      ...(typeof search.texte === 'string' && { texte: search.texte }),
      ...((search.sens === 'sent' || search.sens === 'received') && { sens: search.sens }),
      ...(typeof search.poste === 'string' && { poste: search.poste }),
      ...(typeof search.depuis === 'string' && { depuis: search.depuis }),
    }),
  }),
  createRoute({ getParentRoute: () => rootRoute, path: '/echanges/journal/$bundle', component: LostBundlePage }),
]
