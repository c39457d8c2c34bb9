import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { HouseTemplatesPage } from './HouseTemplatesPage.tsx'

export const houseTemplatesRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/reglages/modeles-word', component: HouseTemplatesPage }),
]
