import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { DirectoryImportPage } from './DirectoryImportPage.tsx'

export const directoryImportRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/annuaire/importer', component: DirectoryImportPage }),
]
