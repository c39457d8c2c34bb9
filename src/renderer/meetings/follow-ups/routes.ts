import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { FollowUpsPage } from './FollowUpsPage.tsx'
import { followUpsView } from './follow-ups-view.ts'
import { MeetingFollowUpsPage } from './MeetingFollowUpsPage.tsx'

export const followUpsRoutes = [
  createRoute({ ...underRoot, path: '/reunions/suites', component: FollowUpsPage, validateSearch: followUpsView.read }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/suites',
    component: MeetingFollowUpsPage,
    params: rowParam('meeting'),
  }),
]
