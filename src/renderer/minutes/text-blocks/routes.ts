import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { TextBlocksPage } from './TextBlocksPage.tsx'

/** `bloc`: the one that is written. */
export const textBlocksRoutes = [
  createRoute({
    ...underRoot,
    path: '/reglages/blocs-de-texte',
    component: TextBlocksPage,
    validateSearch: (search): { bloc?: string } => (typeof search.bloc === 'string' ? { bloc: search.bloc } : {}),
  }),
]
