import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { underRoot } from '../../route/root-route.ts'
import { RelancesPage } from './RelancesPage.tsx'

/** `acteur`: the structure whose mail is shown; the first of the list without it. */
export const relancesRoutes = [
  createRoute({
    ...underRoot,
    path: '/annuaire/relances',
    component: RelancesPage,
    validateSearch: (search): { readonly acteur?: RowId } =>
      typeof search.acteur === 'string' ? { acteur: search.acteur as RowId } : {},
  }),
]
