import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { ReviewPage } from './ReviewPage.tsx'

export const reviewRoutes = [
  createRoute({
    ...underRoot,
    path: '/comptes-rendus/$meeting/relecture',
    component: ReviewPage,
    staticData: { writing: true },
  }),
]
