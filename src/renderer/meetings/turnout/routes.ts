import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { rootRoute } from '../../route/root-route.ts'
import { TurnoutPage } from './TurnoutPage.tsx'

export const turnoutRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/reunions/$meeting/bilan',
    component: TurnoutPage,
    params: { parse: ({ meeting }) => ({ meeting: meeting as RowId }), stringify: ({ meeting }) => ({ meeting }) },
  }),
]
