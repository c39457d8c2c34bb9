import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { BackupsPage } from './BackupsPage.tsx'

export const backupsRoutes = [createRoute({ ...underRoot, path: '/sauvegardes', component: BackupsPage })]
