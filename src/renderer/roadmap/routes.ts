import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { rowParam } from '../components/row-param.ts'
import { underRoot } from '../route/root-route.ts'
import { AxisScreen } from './axes/AxisScreen.tsx'
import { BoardPage } from './axes/board/BoardPage.tsx'
import { RestitutionPage } from './axes/RestitutionPage.tsx'
import { ThreadPage } from './axes/thread/ThreadPage.tsx'
import { VotesPage } from './axes/votes/VotesPage.tsx'
import { DigestPage } from './digest/DigestPage.tsx'
import { FichesPage } from './fiches/FichesPage.tsx'
import { FicheVersionsPage } from './fiches/FicheVersionsPage.tsx'
import { readSearch as readFichesSearch } from './fiches/fiches-view.ts'
import { CommentsTab, FollowTab, GridTab, MoneyTab, ThreadTab } from './fiches/page/tabs.tsx'
import { RubricsPage } from './fiches/RubricsPage.tsx'
import { FichesImportPage } from './fiches-import/FichesImportPage.tsx'
import { NeedPage } from './needs/NeedPage.tsx'
import { NeedsPage } from './needs/NeedsPage.tsx'
import { readSearch as readNeedsSearch } from './needs/needs-view.ts'
import { NewsItemPage } from './news/NewsItemPage.tsx'
import { NewsPage } from './news/NewsPage.tsx'
import { readSearch as readNewsSearch } from './news/news-view.ts'

const axesRoutes = [
  createRoute({ ...underRoot, path: '/axes', component: BoardPage }),
  /** `secteur`: the first of them, without it. */
  createRoute({
    ...underRoot,
    path: '/axes/gommettes',
    component: VotesPage,
    validateSearch: ({ secteur }): { readonly secteur?: RowId } =>
      typeof secteur === 'string' ? { secteur: secteur as RowId } : {},
  }),
  createRoute({ ...underRoot, path: '/axes/restitution', component: RestitutionPage }),
  createRoute({ ...underRoot, path: '/axes/axe/$axis', component: AxisScreen, params: rowParam('axis') }),
  createRoute({ ...underRoot, path: '/axes/fil/$id', component: ThreadPage, params: rowParam('id') }),
]

const fichesRoutes = [
  createRoute({ ...underRoot, path: '/fiches', component: FichesPage, validateSearch: readFichesSearch }),
  createRoute({ ...underRoot, path: '/fiches/importer', component: FichesImportPage }),
  createRoute({ ...underRoot, path: '/fiches/$fiche', component: FollowTab, params: rowParam('fiche') }),
  createRoute({ ...underRoot, path: '/fiches/$fiche/grille', component: GridTab, params: rowParam('fiche') }),
  createRoute({ ...underRoot, path: '/fiches/$fiche/budget', component: MoneyTab, params: rowParam('fiche') }),
  createRoute({ ...underRoot, path: '/fiches/$fiche/commentaires', component: CommentsTab, params: rowParam('fiche') }),
  createRoute({ ...underRoot, path: '/fiches/$fiche/fil', component: ThreadTab, params: rowParam('fiche') }),
  createRoute({
    ...underRoot,
    path: '/fiches/$fiche/versions',
    component: FicheVersionsPage,
    params: rowParam('fiche'),
  }),
  createRoute({ ...underRoot, path: '/reglages/rubriques', component: RubricsPage }),
]

export const roadmapRoutes = [
  ...axesRoutes,
  ...fichesRoutes,
  createRoute({ ...underRoot, path: '/besoins', component: NeedsPage, validateSearch: readNeedsSearch }),
  createRoute({ ...underRoot, path: '/besoins/$need', component: NeedPage, params: rowParam('need') }),
  createRoute({ ...underRoot, path: '/actualites', component: NewsPage, validateSearch: readNewsSearch }),
  createRoute({ ...underRoot, path: '/actualites/$news', component: NewsItemPage, params: rowParam('news') }),
  /** `lettre`: the one that is composed; without it, the latest. */
  createRoute({
    ...underRoot,
    path: '/actualites/lettre',
    component: DigestPage,
    validateSearch: ({ lettre }): { lettre?: string } => (typeof lettre === 'string' ? { lettre } : {}),
  }),
]
