import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rowParam } from '../components/row-param.ts'
import { underRoot } from '../route/root-route.ts'
import { readDictionarySearch, readSearch, readTypingSearch } from './address.ts'

const params = rowParam('id')
export const indicatorsRoutes = [
  createRoute({
    ...underRoot,
    path: '/indicateurs',
    component: lazyRouteComponent(() => import('./landing/IndicatorsPage.tsx'), 'IndicatorsPage'),
    validateSearch: readSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/dictionnaire',
    component: lazyRouteComponent(() => import('./dictionary/DictionaryPage.tsx'), 'DictionaryPage'),
    validateSearch: readDictionarySearch,
  }),
  // Where sectors stood side by side until they did so among all indicators.
  createRoute({
    ...underRoot,
    path: '/indicateurs/comparaison',
    validateSearch: readSearch,
    beforeLoad: ({ search }) => {
      throw redirect({ to: '/indicateurs', search: { ...search, vue: 'secteurs' }, replace: true })
    },
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/$id',
    component: lazyRouteComponent(() => import('./page/IndicatorPage.tsx'), 'IndicatorPage'),
    params,
    staticData: { panes: true },
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
