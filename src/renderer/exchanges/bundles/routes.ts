import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { BundlePage } from './bundle/BundlePage.tsx'
import { ExchangesPage } from './ExchangesPage.tsx'

export const exchangesRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/echanges', component: ExchangesPage }),
  createRoute({ getParentRoute: () => rootRoute, path: '/echanges/lots/$bundle', component: BundlePage }),
]
