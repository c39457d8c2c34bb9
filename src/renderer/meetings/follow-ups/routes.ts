import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { rootRoute } from '../../route/root-route.ts'
import { FollowUpsPage } from './FollowUpsPage.tsx'
import { type FollowUpFilter, stages } from './filter-lines.ts'
import { MeetingFollowUpsPage } from './MeetingFollowUpsPage.tsx'

interface Search {
  /** What is awaited, without it. */
  readonly etat?: FollowUpFilter['stage']
  readonly porteur?: string
  readonly serie?: RowId
}

export const followUpsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reunions/suites',
    component: FollowUpsPage,
    validateSearch: ({ etat, porteur, serie }): Search => ({
      ...(typeof etat === 'string' && etat in stages && { etat: etat as FollowUpFilter['stage'] }),
      ...(typeof porteur === 'string' && { porteur }),
      ...(typeof serie === 'string' && { serie: serie as RowId }),
    }),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reunions/$meeting/suites',
    component: MeetingFollowUpsPage,
    params: { parse: ({ meeting }) => ({ meeting: meeting as RowId }), stringify: ({ meeting }) => ({ meeting }) },
  }),
]
