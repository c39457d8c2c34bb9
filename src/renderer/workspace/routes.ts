import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { HomePage } from './home/HomePage.tsx'
import { readPresenterSearch, readSearch } from './restitution/restitution-search.ts'

export const workspaceRoutes = [
  createRoute({
    ...underRoot,
    path: '/',
    staticData: { guide: 'premiers-pas#laccueil' },
    component: HomePage,
  }),
  createRoute({
    ...underRoot,
    path: '/a-propos',
    staticData: { guide: 'fenetre#a-propos' },
    component: lazyRouteComponent(() => import('./about/AboutPage.tsx'), 'AboutPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/accessibilite',
    staticData: { guide: 'fenetre#accessibilite' },
    component: lazyRouteComponent(() => import('./accessibility/AccessibilityPage.tsx'), 'AccessibilityPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages',
    staticData: { guide: 'reglages#vous-et-cet-ordinateur' },
    component: lazyRouteComponent(() => import('./settings/SettingsPage.tsx'), 'SettingsPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages/espace',
    staticData: { guide: 'reglages#lespace' },
    component: lazyRouteComponent(() => import('./settings/EspaceSettingsPage.tsx'), 'EspaceSettingsPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages/documents',
    staticData: { guide: 'reglages#documents' },
    component: lazyRouteComponent(() => import('./settings/DocumentSettingsPage.tsx'), 'DocumentSettingsPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages/modeles-word',
    staticData: { guide: 'ecrire-et-exporter#dans-le-modele-de-votre-maison' },
    component: lazyRouteComponent(() => import('./house-templates/HouseTemplatesPage.tsx'), 'HouseTemplatesPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/restitution',
    staticData: { guide: 'restitution' },
    component: lazyRouteComponent(() => import('./restitution/SlidesPage.tsx'), 'SlidesPage'),
    validateSearch: readSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/restitution/presenter',
    staticData: { guide: 'restitution#le-presenter', bare: true },
    component: lazyRouteComponent(() => import('./restitution/PresenterPage.tsx'), 'PresenterPage'),
    validateSearch: readPresenterSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/restitution/mur',
    staticData: { guide: 'restitution#le-presenter', bare: true },
    component: lazyRouteComponent(() => import('./restitution/WallPage.tsx'), 'WallPage'),
    validateSearch: readSearch,
  }),
]
