import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../route/root-route.ts'
import { rowParam } from '../route/row-param.ts'
import { readSearch, readTypingSearch } from './address.ts'
import { IndicatorsPage } from './IndicatorsPage.tsx'
import { IndicatorPage } from './page/IndicatorPage.tsx'
import { TypingPage } from './typing/TypingPage.tsx'

export const indicatorsRoutes = [
  createRoute({
    ...underRoot,
    path: '/indicateurs',
    component: IndicatorsPage,
    validateSearch: readSearch,
    staticData: { panes: true },
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/$id',
    component: IndicatorPage,
    staticData: { panes: true },
    params: rowParam('id'),
  }),
  createRoute({
    ...underRoot,
    path: '/indicateurs/$id/chiffres',
    component: TypingPage,
    validateSearch: readTypingSearch,
    params: rowParam('id'),
  }),
]
