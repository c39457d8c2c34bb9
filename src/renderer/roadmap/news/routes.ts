import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { NewsPage } from './NewsPage.tsx'
import { readSearch } from './news-view.ts'
import { NewsItemPage } from './page/NewsItemPage.tsx'

export const newsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/actualites',
    component: NewsPage,
    validateSearch: readSearch,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/actualites/$news',
    component: NewsItemPage,
    params: rowParam('news'),
  }),
]
