import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { DirectoryImportPage } from './DirectoryImportPage.tsx'

export const directoryImportRoutes = [
  createRoute({ ...underRoot, path: '/annuaire/importer', component: DirectoryImportPage }),
]
