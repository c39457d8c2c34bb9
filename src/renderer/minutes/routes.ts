import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rowParam, rowSearch } from '../components/id-param.ts'
import { underRoot } from '../route/root-route.ts'
import { isVariantChoice, type VariantChoice } from './write/variant-choice.ts'

/** A section being written, or the document as it will print. */
interface WriteSearch {
  readonly section?: string
  readonly vue?: 'apercu'
  readonly variante?: VariantChoice
  readonly sommaire?: true
}

const params = rowParam('meeting')

export const minutesRoutes = [
  createRoute({
    ...underRoot,
    path: '/comptes-rendus',
    staticData: { guide: 'ecrire-et-exporter' },
    component: lazyRouteComponent(() => import('./MinutesListPage.tsx'), 'MinutesListPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/importer',
    staticData: { guide: 'importer-un-compte-rendu' },
    component: lazyRouteComponent(() => import('./import/ImportPage.tsx'), 'ImportPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting',
    params,
    staticData: { guide: 'ecrire-et-exporter', writing: true },
    component: lazyRouteComponent(() => import('./write/WritePage.tsx'), 'WritePage'),
    validateSearch: ({ section, vue, variante, sommaire }): WriteSearch => ({
      ...rowSearch('section')({ section }),
      ...(vue === 'apercu' ? { vue } : {}),
      ...(isVariantChoice(variante) ? { variante } : {}),
      ...(sommaire === true ? { sommaire } : {}),
    }),
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting/relecture',
    params,
    staticData: { guide: 'ecrire-et-exporter#la-relecture', writing: true },
    component: lazyRouteComponent(() => import('./review/ReviewPage.tsx'), 'ReviewPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting/retours',
    params,
    staticData: { guide: 'ecrire-et-exporter#lire-un-word-qui-revient-annote', writing: true },
    component: lazyRouteComponent(() => import('./feedback/FeedbackPage.tsx'), 'FeedbackPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting/versions',
    params,
    staticData: { guide: 'ecrire-et-exporter#faire-relire-puis-valider', writing: true },
    component: lazyRouteComponent(() => import('./versions/VersionsPage.tsx'), 'VersionsPage'),
  }),
  /** `bloc`: the one that is written. */
  createRoute({
    ...underRoot,
    path: '/reglages/blocs-de-texte',
    staticData: { guide: 'ecrire-et-exporter#les-blocs-de-texte' },
    component: lazyRouteComponent(() => import('./TextBlocksPage.tsx'), 'TextBlocksPage'),
    validateSearch: ({ bloc }): { bloc?: string } => (typeof bloc === 'string' ? { bloc } : {}),
  }),
]
