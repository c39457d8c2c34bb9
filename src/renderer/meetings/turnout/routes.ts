import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { TurnoutPage } from './TurnoutPage.tsx'

export const turnoutRoutes = [
  createRoute({ ...underRoot, path: '/reunions/$meeting/bilan', component: TurnoutPage, params: rowParam('meeting') }),
]
