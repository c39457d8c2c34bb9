import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rowParam } from '../components/row-param.ts'
import { underRoot } from '../route/root-route.ts'
import { readSearch, readTypingSearch } from './address.ts'
import { readSearch as readComparisonSearch } from './measures/comparison/search.ts'

const params = rowParam('id')
const staticData = { panes: true }

export const indicatorsRoutes = [
  createRoute({
    ...underRoot,
    path: '/indicateurs',
    component: lazyRouteComponent(() => import('./IndicatorsPage.tsx'), 'IndicatorsPage'),
    validateSearch: readSearch,
    staticData,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/$id',
    component: lazyRouteComponent(() => import('./page/IndicatorPage.tsx'), 'IndicatorPage'),
    params,
    staticData,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/$id/chiffres',
    component: lazyRouteComponent(() => import('./typing/TypingPage.tsx'), 'TypingPage'),
    params,
    validateSearch: readTypingSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/comparaison',
    component: lazyRouteComponent(() => import('./measures/comparison/ComparisonPage.tsx'), 'ComparisonPage'),
    validateSearch: readComparisonSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes',
    component: lazyRouteComponent(() => import('./campaigns/CampaignsPage.tsx'), 'CampaignsPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes/nouvelle',
    component: lazyRouteComponent(() => import('./campaigns/create/NewCampaignPage.tsx'), 'NewCampaignPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes/$id',
    component: lazyRouteComponent(() => import('./campaigns/page/CampaignPage.tsx'), 'CampaignPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/lecture',
    component: lazyRouteComponent(() => import('./campaigns/reading/ReadingPage.tsx'), 'AnyReadingPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes/$id/lecture',
    component: lazyRouteComponent(() => import('./campaigns/reading/ReadingPage.tsx'), 'ReadingPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes/$id/relances',
    component: lazyRouteComponent(() => import('./campaigns/relances/RelancesPage.tsx'), 'RelancesPage'),
    params,
  }),
]
