import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../app/root-route.ts'
import { ExchangesPage } from './ExchangesPage.tsx'

export const exchangesRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/echanges', component: ExchangesPage }),
]
