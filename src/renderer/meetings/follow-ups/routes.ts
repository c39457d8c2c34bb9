import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { FollowUpsPage } from './FollowUpsPage.tsx'
import { followUpsView } from './follow-ups-view.ts'
import { MeetingFollowUpsPage } from './MeetingFollowUpsPage.tsx'

export const followUpsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reunions/suites',
    component: FollowUpsPage,
    validateSearch: followUpsView.read,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reunions/$meeting/suites',
    component: MeetingFollowUpsPage,
    params: rowParam('meeting'),
  }),
]
