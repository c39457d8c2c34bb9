import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { BackupsPage } from './backups/BackupsPage.tsx'
import { BundlePage } from './bundles/bundle/BundlePage.tsx'
import { ExchangesPage } from './bundles/ExchangesPage.tsx'
import { ConflictsPage } from './conflicts/ConflictsPage.tsx'
import { PostesPage } from './espace/PostesPage.tsx'
import { JournalPage } from './JournalPage.tsx'
import { journalView } from './journal-view.ts'
import { LostBundlePage } from './LostBundlePage.tsx'

export const exchangesRoutes = [
  createRoute({ ...underRoot, path: '/echanges', component: ExchangesPage }),
  createRoute({ ...underRoot, path: '/echanges/lots/$bundle', component: BundlePage }),
  /** `de`: the row whose point is open first, « record id ». */
  createRoute({
    ...underRoot,
    path: '/echanges/points',
    component: ConflictsPage,
    validateSearch: ({ de }): { readonly de?: string } => (typeof de === 'string' ? { de } : {}),
  }),
  createRoute({ ...underRoot, path: '/echanges/postes', component: PostesPage }),
  createRoute({ ...underRoot, path: '/echanges/journal', component: JournalPage, validateSearch: journalView.read }),
  createRoute({ ...underRoot, path: '/echanges/journal/$bundle', component: LostBundlePage }),
  createRoute({ ...underRoot, path: '/sauvegardes', component: BackupsPage }),
]
