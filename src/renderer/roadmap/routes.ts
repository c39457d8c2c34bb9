import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rowParam, rowSearch } from '../components/id-param.ts'
import { underRoot } from '../route/root-route.ts'
import { readSearch as readFichesSearch } from './fiches/fiches-view.ts'
import { readSearch as readNeedsSearch } from './needs/needs-view.ts'
import { readSearch as readNewsSearch } from './news/news-view.ts'
import { readSearch as readReportSearch } from './report/report-search.ts'

const axesRoutes = [
  createRoute({
    ...underRoot,
    path: '/axes',
    staticData: { guide: 'axes-et-votes' },
    component: lazyRouteComponent(() => import('./axes/board/BoardPage.tsx'), 'BoardPage'),
  }),
  /** `secteur`: the first of them, without it. */
  createRoute({
    ...underRoot,
    path: '/axes/gommettes',
    staticData: { guide: 'axes-et-votes#noter-les-gommettes' },
    component: lazyRouteComponent(() => import('./axes/votes/VotesPage.tsx'), 'VotesPage'),
    validateSearch: rowSearch('secteur'),
  }),
  createRoute({
    ...underRoot,
    path: '/axes/restitution',
    staticData: { guide: 'axes-et-votes#composer-les-axes-communs' },
    component: lazyRouteComponent(() => import('./axes/RestitutionPage.tsx'), 'RestitutionPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/axes/axe/$axis',
    staticData: { guide: 'axes-et-votes#letat-dun-axe' },
    component: lazyRouteComponent(() => import('./axes/AxisScreen.tsx'), 'AxisScreen'),
    params: rowParam('axis'),
  }),
  createRoute({
    ...underRoot,
    path: '/axes/fil/$id',
    staticData: { guide: 'axes-et-votes#le-fil' },
    component: lazyRouteComponent(() => import('./axes/thread/ThreadPage.tsx'), 'ThreadPage'),
    params: rowParam('id'),
  }),
]

const fichesRoutes = [
  createRoute({
    ...underRoot,
    path: '/fiches',
    staticData: { guide: 'fiches-actions' },
    component: lazyRouteComponent(() => import('./fiches/FichesPage.tsx'), 'FichesPage'),
    validateSearch: readFichesSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/fiches/importer',
    staticData: { guide: 'importer-un-plan-d-actions' },
    component: lazyRouteComponent(() => import('./fiches-import/FichesImportPage.tsx'), 'FichesImportPage'),
  }),
  createRoute({
    ...underRoot,
    path: '/fiches/rapport',
    staticData: { guide: 'rapport-de-situation' },
    component: lazyRouteComponent(() => import('./report/ReportPage.tsx'), 'ReportPage'),
    validateSearch: readReportSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/fiches/$fiche',
    staticData: { guide: 'fiches-actions#la-page-dune-fiche' },
    component: lazyRouteComponent(() => import('./fiches/page/tabs.tsx'), 'FollowTab'),
    params: rowParam('fiche'),
  }),
  createRoute({
    ...underRoot,
    path: '/fiches/$fiche/grille',
    staticData: { guide: 'fiches-actions#la-page-dune-fiche' },
    component: lazyRouteComponent(() => import('./fiches/page/tabs.tsx'), 'GridTab'),
    params: rowParam('fiche'),
  }),
  createRoute({
    ...underRoot,
    path: '/fiches/$fiche/budget',
    staticData: { guide: 'fiches-actions#la-page-dune-fiche' },
    component: lazyRouteComponent(() => import('./fiches/page/tabs.tsx'), 'MoneyTab'),
    params: rowParam('fiche'),
  }),
  createRoute({
    ...underRoot,
    path: '/fiches/$fiche/commentaires',
    staticData: { guide: 'fiches-actions#la-page-dune-fiche' },
    component: lazyRouteComponent(() => import('./fiches/page/tabs.tsx'), 'CommentsTab'),
    params: rowParam('fiche'),
  }),
  createRoute({
    ...underRoot,
    path: '/fiches/$fiche/fil',
    staticData: { guide: 'axes-et-votes#le-fil' },
    component: lazyRouteComponent(() => import('./fiches/page/tabs.tsx'), 'ThreadTab'),
    params: rowParam('fiche'),
  }),
  createRoute({
    ...underRoot,
    path: '/fiches/$fiche/versions',
    staticData: { guide: 'fiches-actions#versions' },
    component: lazyRouteComponent(() => import('./fiches/FicheVersionsPage.tsx'), 'FicheVersionsPage'),
    params: rowParam('fiche'),
  }),
  createRoute({
    ...underRoot,
    path: '/reglages/rubriques',
    staticData: { guide: 'fiches-actions#dautres-rubriques' },
    component: lazyRouteComponent(() => import('./fiches/RubricsPage.tsx'), 'RubricsPage'),
  }),
]

export const roadmapRoutes = [
  ...axesRoutes,
  ...fichesRoutes,
  createRoute({
    ...underRoot,
    path: '/besoins',
    staticData: { guide: 'besoins-et-actualites#les-besoins' },
    component: lazyRouteComponent(() => import('./needs/NeedsPage.tsx'), 'NeedsPage'),
    validateSearch: readNeedsSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/besoins/$need',
    staticData: { guide: 'besoins-et-actualites#les-besoins' },
    component: lazyRouteComponent(() => import('./needs/NeedPage.tsx'), 'NeedPage'),
    params: rowParam('need'),
  }),
  createRoute({
    ...underRoot,
    path: '/actualites',
    staticData: { guide: 'besoins-et-actualites#les-actualites' },
    component: lazyRouteComponent(() => import('./news/NewsPage.tsx'), 'NewsPage'),
    validateSearch: readNewsSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/actualites/$news',
    staticData: { guide: 'besoins-et-actualites#les-actualites' },
    component: lazyRouteComponent(() => import('./news/NewsItemPage.tsx'), 'NewsItemPage'),
    params: rowParam('news'),
  }),
  /** `lettre`: the one that is composed; without it, the latest. */
  createRoute({
    ...underRoot,
    path: '/actualites/lettre',
    staticData: { guide: 'besoins-et-actualites#la-lettre-dinformation' },
    component: lazyRouteComponent(() => import('./digest/DigestPage.tsx'), 'DigestPage'),
    validateSearch: rowSearch('lettre'),
  }),
]
