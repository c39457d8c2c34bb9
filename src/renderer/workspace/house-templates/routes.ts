import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { HouseTemplatesPage } from './HouseTemplatesPage.tsx'

export const houseTemplatesRoutes = [
  createRoute({ ...underRoot, path: '/reglages/modeles-word', component: HouseTemplatesPage }),
]
