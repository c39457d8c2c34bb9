import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { FichesPage } from './FichesPage.tsx'
import { readSearch } from './fiches-view.ts'
import { FichePage } from './page/FichePage.tsx'
import { RubricsPage } from './rubrics/RubricsPage.tsx'
import { FicheVersionsPage } from './versions/FicheVersionsPage.tsx'

const params = rowParam('fiche')

export const fichesRoutes = [
  createRoute({ ...underRoot, path: '/fiches', component: FichesPage, validateSearch: readSearch }),
  createRoute({ ...underRoot, path: '/fiches/$fiche', component: FichePage, params }),
  createRoute({ ...underRoot, path: '/fiches/$fiche/versions', component: FicheVersionsPage, params }),
  createRoute({ ...underRoot, path: '/reglages/rubriques', component: RubricsPage }),
]
