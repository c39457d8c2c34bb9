import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { DuplicatesPage } from './DuplicatesPage.tsx'

/** `premiere` and `seconde`: the pair that is compared; the likeliest without them. */
export const duplicatesRoutes = [
  createRoute({
    ...underRoot,
    path: '/annuaire/doublons',
    component: DuplicatesPage,
    validateSearch: ({ premiere, seconde }): { readonly premiere?: string; readonly seconde?: string } =>
      typeof premiere === 'string' && typeof seconde === 'string' ? { premiere, seconde } : {},
  }),
]
