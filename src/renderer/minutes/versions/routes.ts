import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { VersionsPage } from './VersionsPage.tsx'

export const versionsRoutes = [
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting/versions',
    component: VersionsPage,
    staticData: { writing: true },
  }),
]
