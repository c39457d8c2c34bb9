import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { PostesPage } from './PostesPage.tsx'

export const espaceRoutes = [createRoute({ ...underRoot, path: '/echanges/postes', component: PostesPage })]
