import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { AxisScreen } from './AxisScreen.tsx'
import { BoardPage } from './board/BoardPage.tsx'
import { RestitutionPage } from './RestitutionPage.tsx'
import { ThreadPage } from './thread/ThreadPage.tsx'
import { VotesPage } from './votes/VotesPage.tsx'

interface Search {
  /** The first of them, without it. */
  readonly secteur?: RowId
}

export const axesRoutes = [
  createRoute({ ...underRoot, path: '/axes', component: BoardPage }),
  createRoute({
    ...underRoot,
    path: '/axes/gommettes',
    component: VotesPage,
    validateSearch: ({ secteur }): Search => ({ ...(typeof secteur === 'string' && { secteur: secteur as RowId }) }),
  }),
  createRoute({ ...underRoot, path: '/axes/restitution', component: RestitutionPage }),
  createRoute({ ...underRoot, path: '/axes/axe/$axis', component: AxisScreen, params: rowParam('axis') }),
  createRoute({ ...underRoot, path: '/axes/fil/$id', component: ThreadPage, params: rowParam('id') }),
]
