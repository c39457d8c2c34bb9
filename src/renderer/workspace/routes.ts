import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { HomePage } from './home/HomePage.tsx'
import { HouseTemplatesPage } from './house-templates/HouseTemplatesPage.tsx'
import { SettingsPage } from './settings/SettingsPage.tsx'

export const workspaceRoutes = [
  createRoute({ ...underRoot, path: '/', component: HomePage }),
  createRoute({ ...underRoot, path: '/reglages', component: SettingsPage }),
  createRoute({ ...underRoot, path: '/reglages/modeles-word', component: HouseTemplatesPage }),
]
