import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { ForumsPage } from './ForumsPage.tsx'
import { ProgrammePage } from './programme/ProgrammePage.tsx'

/** `/forums?nouveau=true` opens the list with the form of a new forum. */
export const forumsRoutes = [
  createRoute({
    ...underRoot,
    path: '/forums',
    component: ForumsPage,
    validateSearch: (search): { nouveau?: true } => (search.nouveau === true ? { nouveau: true } : {}),
  }),
  createRoute({
    ...underRoot,
    path: '/reunions/$meeting/programme',
    component: ProgrammePage,
    params: rowParam('meeting'),
  }),
]
