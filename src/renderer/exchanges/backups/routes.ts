import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { BackupsPage } from './BackupsPage.tsx'

export const backupsRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/sauvegardes', component: BackupsPage }),
]
