import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { HomePage } from './HomePage.tsx'

export const homeRoutes = [createRoute({ ...underRoot, path: '/', component: HomePage })]
