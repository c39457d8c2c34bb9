import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { HomePage } from './home/HomePage.tsx'

export const workspaceRoutes = [
  createRoute({
    ...underRoot,
    path: '/',
    component: HomePage,
  }),
  createRoute({
    ...underRoot,
    path: '/a-propos',
    component: lazyRouteComponent(() => import('./about/AboutPage.tsx'), 'AboutPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages',
    component: lazyRouteComponent(() => import('./settings/SettingsPage.tsx'), 'SettingsPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages/modeles-word',
    component: lazyRouteComponent(() => import('./house-templates/HouseTemplatesPage.tsx'), 'HouseTemplatesPage'),
  }),
]
