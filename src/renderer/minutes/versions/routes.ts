import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { VersionsPage } from './VersionsPage.tsx'

export const versionsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/comptes-rendus/$meeting/versions',
    component: VersionsPage,
    staticData: { writing: true },
  }),
]
