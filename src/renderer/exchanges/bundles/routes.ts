import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { BundlePage } from './bundle/BundlePage.tsx'
import { ExchangesPage } from './ExchangesPage.tsx'

export const exchangesRoutes = [
  createRoute({ ...underRoot, path: '/echanges', component: ExchangesPage }),
  createRoute({ ...underRoot, path: '/echanges/lots/$bundle', component: BundlePage }),
]
