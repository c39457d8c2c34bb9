import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { NeedsPage } from './NeedsPage.tsx'
import { readSearch } from './needs-view.ts'
import { NeedPage } from './page/NeedPage.tsx'

export const needsRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/besoins', component: NeedsPage, validateSearch: readSearch }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/besoins/$need',
    component: NeedPage,
    params: rowParam('need'),
  }),
]
