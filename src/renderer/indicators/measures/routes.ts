import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { ComparisonPage } from './comparison/ComparisonPage.tsx'
import { readSearch } from './comparison/search.ts'

export const measuresRoutes = [
  createRoute({
    ...underRoot,
    path: '/indicateurs/comparaison',
    component: ComparisonPage,
    validateSearch: readSearch,
  }),
]
