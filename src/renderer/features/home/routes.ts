import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../app/root-route.ts'
import { HomePage } from './HomePage.tsx'

export const homeRoutes = [createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage })]
