import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { ReviewPage } from './ReviewPage.tsx'

export const reviewRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/comptes-rendus/$meeting/relecture',
    component: ReviewPage,
    staticData: { writing: true },
  }),
]
