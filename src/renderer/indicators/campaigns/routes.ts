import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { CampaignsPage } from './CampaignsPage.tsx'
import { NewCampaignPage } from './create/NewCampaignPage.tsx'
import { CampaignPage } from './page/CampaignPage.tsx'
import { AnyReadingPage, ReadingPage } from './reading/ReadingPage.tsx'
import { RelancesPage } from './relances/RelancesPage.tsx'

const params = rowParam('id')

export const campaignsRoutes = [
  createRoute({ ...underRoot, path: '/indicateurs/campagnes', component: CampaignsPage }),
  createRoute({ ...underRoot, path: '/indicateurs/campagnes/nouvelle', component: NewCampaignPage }),
  createRoute({ ...underRoot, path: '/indicateurs/campagnes/$id', component: CampaignPage, params }),
  createRoute({ ...underRoot, path: '/indicateurs/lecture', component: AnyReadingPage }),
  createRoute({ ...underRoot, path: '/indicateurs/campagnes/$id/lecture', component: ReadingPage, params }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/campagnes/$id/relances',
    component: RelancesPage,
    params,
    /** The row of the structure whose mail is shown. */ validateSearch: ({
      structure,
    }: {
      readonly structure?: unknown
    }): { readonly structure?: RowId } => (typeof structure === 'string' ? { structure: structure as RowId } : {}),
  }),
]
