import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { ComparisonPage } from './comparison/ComparisonPage.tsx'
import { readSearch } from './comparison/search.ts'

export const measuresRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/indicateurs/comparaison',
    component: ComparisonPage,
    validateSearch: readSearch,
  }),
]
