import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../app/root-route.ts'
import { ConflictsPage } from './ConflictsPage.tsx'

export const conflictsRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/echanges/points', component: ConflictsPage }),
]
