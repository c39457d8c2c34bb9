import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { HomePage } from './home/HomePage.tsx'
import { readPresenterSearch, readSearch } from './restitution/restitution-search.ts'

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
  createRoute({
    ...underRoot,
    path: '/restitution',
    component: lazyRouteComponent(() => import('./restitution/SlidesPage.tsx'), 'SlidesPage'),
    validateSearch: readSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/restitution/presenter',
    component: lazyRouteComponent(() => import('./restitution/PresenterPage.tsx'), 'PresenterPage'),
    validateSearch: readPresenterSearch,
    staticData: { bare: true },
  }),
  createRoute({
    ...underRoot,
    path: '/restitution/mur',
    component: lazyRouteComponent(() => import('./restitution/WallPage.tsx'), 'WallPage'),
    validateSearch: readSearch,
    staticData: { bare: true },
  }),
]
