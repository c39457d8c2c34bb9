import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { rootRoute } from '../../route/root-route.ts'
import { FichesPage } from './FichesPage.tsx'
import { readSearch } from './fiches-view.ts'
import { FichePage } from './page/FichePage.tsx'
import { RubricsPage } from './rubrics/RubricsPage.tsx'
import { FicheVersionsPage } from './versions/FicheVersionsPage.tsx'

const params = {
  parse: ({ fiche }: { readonly fiche: string }) => ({ fiche: fiche as RowId }),
  stringify: ({ fiche }: { readonly fiche: RowId }) => ({ fiche }),
}

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
