import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { ConflictsPage } from './ConflictsPage.tsx'

/** The row whose point is open first: « record id ». */
export interface PointsSearch {
  readonly de?: string
}

export const conflictsRoutes = [
  createRoute({
    ...underRoot,
    path: '/echanges/points',
    component: ConflictsPage,
    validateSearch: (search): PointsSearch => (typeof search.de === 'string' ? { de: search.de } : {}),
  }),
]
