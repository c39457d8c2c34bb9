import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { FichesPage } from './FichesPage.tsx'
import { readSearch } from './fiches-view.ts'
import { FichePage } from './page/FichePage.tsx'
import { RubricsPage } from './rubrics/RubricsPage.tsx'
import { FicheVersionsPage } from './versions/FicheVersionsPage.tsx'

const params = rowParam('fiche')

export const fichesRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/fiches', component: FichesPage, validateSearch: readSearch }),
  createRoute({ getParentRoute: () => rootRoute, path: '/fiches/$fiche', component: FichePage, params }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/fiches/$fiche/versions',
    component: FicheVersionsPage,
    params,
  }),
  createRoute({ getParentRoute: () => rootRoute, path: '/reglages/rubriques', component: RubricsPage }),
]
