import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { DigestPage } from './DigestPage.tsx'

/** `lettre`: the one that is composed; without it, the latest. */
export const digestRoutes = [
  createRoute({
    ...underRoot,
    path: '/actualites/lettre',
    component: DigestPage,
    validateSearch: (search): { lettre?: string } =>
      typeof search.lettre === 'string' ? { lettre: search.lettre } : {},
  }),
]
