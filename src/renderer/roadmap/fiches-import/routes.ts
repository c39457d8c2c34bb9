import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { FichesImportPage } from './FichesImportPage.tsx'

export const fichesImportRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/fiches/importer', component: FichesImportPage }),
]
