import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { NeedsPage } from './NeedsPage.tsx'
import { readSearch } from './needs-view.ts'
import { NeedPage } from './page/NeedPage.tsx'

export const needsRoutes = [
  createRoute({ ...underRoot, path: '/besoins', component: NeedsPage, validateSearch: readSearch }),
  createRoute({ ...underRoot, path: '/besoins/$need', component: NeedPage, params: rowParam('need') }),
]
