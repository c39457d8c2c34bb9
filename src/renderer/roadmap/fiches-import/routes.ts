import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { FichesImportPage } from './FichesImportPage.tsx'

export const fichesImportRoutes = [createRoute({ ...underRoot, path: '/fiches/importer', component: FichesImportPage })]
