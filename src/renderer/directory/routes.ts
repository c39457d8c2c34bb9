import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { rowParam, rowSearch } from '../components/id-param.ts'
import { underRoot } from '../route/root-route.ts'
import { isListSlug, readSearch } from './address.ts'
import { readSearch as readTerritorySearch } from './territory/address.ts'

const directoryRoute = createRoute({
  ...underRoot,
  path: '/annuaire',
  staticData: { guide: 'annuaire', panes: true },
  component: lazyRouteComponent(() => import('./DirectoryPage.tsx'), 'DirectoryPage'),
  validateSearch: readSearch,
})

/** `/annuaire/acteurs/<id>`: the list, and an entry beside it. */
const entryRoute = createRoute({
  getParentRoute: () => directoryRoute,
  path: '$liste/$id',
  staticData: { guide: 'annuaire#une-entree' },
  params: {
    parse: ({ liste, id }) => {
      if (!isListSlug(liste)) throw notFound()
      return { liste, ...rowParam('id').parse({ id }) }
    },
    stringify: ({ liste, id }) => ({ liste, id }),
  },
})

export const directoryRoutes = [
  directoryRoute.addChildren([entryRoute]),
  /** `pour`: what the list is brought for, to which one goes back: the campaign being prepared, or the guests of a meeting. */
  createRoute({
    ...underRoot,
    path: '/annuaire/importer',
    staticData: { guide: 'importer-un-annuaire' },
    component: lazyRouteComponent(() => import('./DirectoryImportPage.tsx'), 'DirectoryImportPage'),
    validateSearch: ({ pour }): { readonly pour?: 'campagne' | RowId } =>
      pour === 'campagne' ? { pour } : rowSearch('pour')({ pour }),
  }),
  /** `acteur`: the one structure that is asked; all those to ask without it. */
  createRoute({
    ...underRoot,
    path: '/annuaire/relances',
    staticData: { guide: 'annuaire#relancer' },
    component: lazyRouteComponent(() => import('./RelancesPage.tsx'), 'RelancesPage'),
    validateSearch: rowSearch('acteur'),
  }),
  /** `premiere` and `seconde`: the pair that is compared; the likeliest without them. */
  createRoute({
    ...underRoot,
    path: '/annuaire/doublons',
    staticData: { guide: 'annuaire#les-doublons' },
    component: lazyRouteComponent(() => import('./duplicates/DuplicatesPage.tsx'), 'DuplicatesPage'),
    validateSearch: rowSearch('premiere', 'seconde'),
  }),
  /** `/territoire?vue=carte&epci=246900757` shows the map of one intercommunality. */
  createRoute({
    ...underRoot,
    path: '/territoire',
    staticData: { guide: 'territoire' },
    component: lazyRouteComponent(() => import('./territory/TerritoryPage.tsx'), 'TerritoryPage'),
    validateSearch: readTerritorySearch,
  }),
]
