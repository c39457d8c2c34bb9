import { createRoute } from '@tanstack/react-router'
import { rowParam } from '../components/row-param.ts'
import { underRoot } from '../route/root-route.ts'
import { readSearch, readTypingSearch } from './address.ts'
import { CampaignsPage } from './campaigns/CampaignsPage.tsx'
import { NewCampaignPage } from './campaigns/create/NewCampaignPage.tsx'
import { CampaignPage } from './campaigns/page/CampaignPage.tsx'
import { AnyReadingPage, ReadingPage } from './campaigns/reading/ReadingPage.tsx'
import { RelancesPage } from './campaigns/relances/RelancesPage.tsx'
import { IndicatorsPage } from './IndicatorsPage.tsx'
import { ComparisonPage } from './measures/comparison/ComparisonPage.tsx'
import { readSearch as readComparisonSearch } from './measures/comparison/search.ts'
import { IndicatorPage } from './page/IndicatorPage.tsx'
import { TypingPage } from './typing/TypingPage.tsx'

const params = rowParam('id')
const staticData = { panes: true }

export const indicatorsRoutes = [
  createRoute({
    ...underRoot,
    path: '/indicateurs',
    component: IndicatorsPage,
    validateSearch: readSearch,
    staticData,
  }),
  createRoute({ ...underRoot, path: '/indicateurs/$id', component: IndicatorPage, params, staticData }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/$id/chiffres',
    component: TypingPage,
    params,
    validateSearch: readTypingSearch,
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/comparaison',
    component: ComparisonPage,
    validateSearch: readComparisonSearch,
  }),
  createRoute({ ...underRoot, path: '/indicateurs/campagnes', component: CampaignsPage }),
  createRoute({ ...underRoot, path: '/indicateurs/campagnes/nouvelle', component: NewCampaignPage }),
  createRoute({ ...underRoot, path: '/indicateurs/campagnes/$id', component: CampaignPage, params }),
  createRoute({ ...underRoot, path: '/indicateurs/lecture', component: AnyReadingPage }),
  createRoute({ ...underRoot, path: '/indicateurs/campagnes/$id/lecture', component: ReadingPage, params }),
  createRoute({ ...underRoot, path: '/indicateurs/campagnes/$id/relances', component: RelancesPage, params }),
]
