import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { rowParam } from '../components/id-param.ts'
import { underRoot } from '../route/root-route.ts'
import { readCampaignsSearch, readDictionarySearch, readSearch, readTypingSearch } from './address.ts'

const params = rowParam('id')
export const indicatorsRoutes = [
  createRoute({
    ...underRoot,
    path: '/indicateurs',
    staticData: { guide: 'indicateurs' },
    component: lazyRouteComponent(() => import('./landing/IndicatorsPage.tsx'), 'IndicatorsPage'),
    validateSearch: readSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/dictionnaire',
    staticData: { guide: 'indicateurs#le-dictionnaire' },
    component: lazyRouteComponent(() => import('./dictionary/DictionaryPage.tsx'), 'DictionaryPage'),
    validateSearch: readDictionarySearch,
  }),
  // Where sectors stood side by side until they did so among all indicators.
  createRoute({
    ...underRoot,
    path: '/indicateurs/comparaison',
    staticData: { guide: 'indicateurs#lire-les-chiffres' },
    validateSearch: readSearch,
    beforeLoad: ({ search }) => {
      throw redirect({ to: '/indicateurs', search: { ...search, vue: 'secteurs' }, replace: true })
    },
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/$id',
    staticData: { guide: 'indicateurs#ce-quun-indicateur-dit', panes: true },
    component: lazyRouteComponent(() => import('./page/IndicatorPage.tsx'), 'IndicatorPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/$id/chiffres',
    staticData: { guide: 'indicateurs#saisir-les-chiffres' },
    component: lazyRouteComponent(() => import('./typing/TypingPage.tsx'), 'TypingPage'),
    params,
    validateSearch: readTypingSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes',
    staticData: { guide: 'indicateurs#collecter-les-chiffres' },
    component: lazyRouteComponent(() => import('./campaigns/CampaignsPage.tsx'), 'CampaignsPage'),
    validateSearch: readCampaignsSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes/nouvelle',
    staticData: { guide: 'indicateurs#preparer-une-campagne' },
    component: lazyRouteComponent(() => import('./campaigns/create/NewCampaignPage.tsx'), 'NewCampaignPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes/$id',
    staticData: { guide: 'indicateurs#collecter-les-chiffres' },
    component: lazyRouteComponent(() => import('./campaigns/page/CampaignPage.tsx'), 'CampaignPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/lecture',
    staticData: { guide: 'indicateurs#lire-les-classeurs-qui-reviennent' },
    component: lazyRouteComponent(() => import('./campaigns/reading/ReadingPage.tsx'), 'AnyReadingPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes/$id/lecture',
    staticData: { guide: 'indicateurs#lire-les-classeurs-qui-reviennent' },
    component: lazyRouteComponent(() => import('./campaigns/reading/ReadingPage.tsx'), 'ReadingPage'),
    params,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes/$id/relances',
    staticData: { guide: 'indicateurs#envoyer-puis-relancer' },
    component: lazyRouteComponent(() => import('./campaigns/relances/RelancesPage.tsx'), 'RelancesPage'),
    params,
  }),
]
