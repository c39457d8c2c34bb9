import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { SettingsPage } from './SettingsPage.tsx'

export const settingsRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/reglages', component: SettingsPage }),
]
