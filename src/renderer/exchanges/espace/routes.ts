import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { PostesPage } from './PostesPage.tsx'

export const espaceRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/echanges/postes', component: PostesPage }),
]
