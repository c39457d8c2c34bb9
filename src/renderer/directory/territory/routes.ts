import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { readSearch } from './address.ts'
import { TerritoryPage } from './TerritoryPage.tsx'

/** `/territoire?vue=carte&epci=246900757` shows the map of one intercommunality. */
export const territoryRoutes = [
  createRoute({ ...underRoot, path: '/territoire', component: TerritoryPage, validateSearch: readSearch }),
]
