import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../app/root-route.ts'
import { MinutesListPage } from './MinutesListPage.tsx'

export const minutesRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/comptes-rendus', component: MinutesListPage }),
  createRoute({ getParentRoute: () => rootRoute, path: '/comptes-rendus/importer', component: MinutesListPage }),
  createRoute({ getParentRoute: () => rootRoute, path: '/comptes-rendus/$meeting', component: MinutesListPage }),
]
