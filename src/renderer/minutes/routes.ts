import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { isVariantChoice, type VariantChoice } from './write/variant-choice.ts'

/** A section being written, or the document as it will print. */
interface WriteSearch {
  readonly section?: string
  readonly vue?: 'apercu'
  readonly variante?: VariantChoice
  readonly sommaire?: true
}

const staticData = { writing: true }

export const minutesRoutes = [
  createRoute({
    ...underRoot,
    path: '/comptes-rendus',
    component: lazyRouteComponent(() => import('./MinutesListPage.tsx'), 'MinutesListPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/importer',
    component: lazyRouteComponent(() => import('./import/ImportPage.tsx'), 'ImportPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting',
    component: lazyRouteComponent(() => import('./write/WritePage.tsx'), 'WritePage'),
    staticData,
    validateSearch: ({ section, vue, variante, sommaire }): WriteSearch => ({
      ...(typeof section === 'string' ? { section } : {}),
      ...(vue === 'apercu' ? { vue } : {}),
      ...(isVariantChoice(variante) ? { variante } : {}),
      ...(sommaire === true ? { sommaire } : {}),
    }),
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting/relecture',
    component: lazyRouteComponent(() => import('./review/ReviewPage.tsx'), 'ReviewPage'),
    staticData,
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting/retours',
    component: lazyRouteComponent(() => import('./feedback/FeedbackPage.tsx'), 'FeedbackPage'),
    staticData,
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting/versions',
    component: lazyRouteComponent(() => import('./versions/VersionsPage.tsx'), 'VersionsPage'),
    staticData,
  }),
  /** `bloc`: the one that is written. */
  createRoute({
    ...underRoot,
    path: '/reglages/blocs-de-texte',
    component: lazyRouteComponent(() => import('./TextBlocksPage.tsx'), 'TextBlocksPage'),
    validateSearch: ({ bloc }): { bloc?: string } => (typeof bloc === 'string' ? { bloc } : {}),
  }),
]
