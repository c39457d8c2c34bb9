import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../route/root-route.ts'
import { rowParam } from '../route/row-param.ts'
import { readSearch, readTypingSearch } from './address.ts'
import { IndicatorsPage } from './IndicatorsPage.tsx'
import { IndicatorPage } from './page/IndicatorPage.tsx'
import { TypingPage } from './typing/TypingPage.tsx'

export const indicatorsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/indicateurs',
    component: IndicatorsPage,
    validateSearch: readSearch,
    staticData: { panes: true },
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/indicateurs/$id',
    component: IndicatorPage,
    staticData: { panes: true },
    params: rowParam('id'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/indicateurs/$id/chiffres',
    component: TypingPage,
    validateSearch: readTypingSearch,
    params: rowParam('id'),
  }),
]
