import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { HomePage } from './HomePage.tsx'

export const homeRoutes = [createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage })]
