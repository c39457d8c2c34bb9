import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { journalView } from './journal-view.ts'

export const exchangesRoutes = [
  createRoute({
    ...underRoot,
    path: '/echanges',
    component: lazyRouteComponent(() => import('./bundles/ExchangesPage.tsx'), 'ExchangesPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/echanges/lots/$bundle',
    component: lazyRouteComponent(() => import('./bundles/bundle/BundlePage.tsx'), 'BundlePage'),
  }),
  /** `de`: the row whose point is open first, « record id ». */
  createRoute({
    ...underRoot,
    path: '/echanges/points',
    component: lazyRouteComponent(() => import('./conflicts/ConflictsPage.tsx'), 'ConflictsPage'),
    validateSearch: ({ de }): { readonly de?: string } => (typeof de === 'string' ? { de } : {}),
  }),
  createRoute({
    ...underRoot,
    path: '/echanges/postes',
    component: lazyRouteComponent(() => import('./espace/PostesPage.tsx'), 'PostesPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/echanges/journal',
    component: lazyRouteComponent(() => import('./JournalPage.tsx'), 'JournalPage'),
    validateSearch: journalView.read,
  }),
  createRoute({
    ...underRoot,
    path: '/echanges/journal/$bundle',
    component: lazyRouteComponent(() => import('./LostBundlePage.tsx'), 'LostBundlePage'),
  }),
  createRoute({
    ...underRoot,
    path: '/sauvegardes',
    component: lazyRouteComponent(() => import('./backups/BackupsPage.tsx'), 'BackupsPage'),
  }),
]
