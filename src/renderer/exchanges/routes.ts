import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { bundleParam } from '../components/id-param.ts'
import { underRoot } from '../route/root-route.ts'
import { journalView } from './journal-view.ts'

export const exchangesRoutes = [
  createRoute({
    ...underRoot,
    path: '/echanges',
    staticData: { guide: 'echanger-des-envois' },
    component: lazyRouteComponent(() => import('./bundles/ExchangesPage.tsx'), 'ExchangesPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/echanges/lots/$bundle',
    params: bundleParam('bundle'),
    staticData: { guide: 'echanger-des-envois#recevoir' },
    component: lazyRouteComponent(() => import('./bundles/bundle/BundlePage.tsx'), 'BundlePage'),
  }),
  /** `de`: the row whose point is open first, « record id ». */
  createRoute({
    ...underRoot,
    path: '/echanges/points',
    staticData: { guide: 'points-a-trancher' },
    component: lazyRouteComponent(() => import('./conflicts/ConflictsPage.tsx'), 'ConflictsPage'),
    validateSearch: ({ de }): { readonly de?: string } => (typeof de === 'string' ? { de } : {}),
  }),
  createRoute({
    ...underRoot,
    path: '/echanges/postes',
    staticData: { guide: 'travailler-a-plusieurs' },
    component: lazyRouteComponent(() => import('./espace/PostesPage.tsx'), 'PostesPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/echanges/secours',
    staticData: { guide: 'travailler-a-plusieurs#la-feuille-de-secours' },
    component: lazyRouteComponent(() => import('./espace/RecoverySheetPage.tsx'), 'RecoverySheetPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/echanges/journal',
    staticData: { guide: 'echanger-des-envois' },
    component: lazyRouteComponent(() => import('./JournalPage.tsx'), 'JournalPage'),
    validateSearch: journalView.read,
  }),
  createRoute({
    ...underRoot,
    path: '/echanges/journal/$bundle',
    params: bundleParam('bundle'),
    staticData: { guide: 'travailler-a-plusieurs#une-cle-usb-est-perdue' },
    component: lazyRouteComponent(() => import('./LostBundlePage.tsx'), 'LostBundlePage'),
  }),
  createRoute({
    ...underRoot,
    path: '/sauvegardes',
    staticData: { guide: 'sauvegardes' },
    component: lazyRouteComponent(() => import('./backups/BackupsPage.tsx'), 'BackupsPage'),
  }),
]
