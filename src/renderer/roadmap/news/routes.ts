import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { rootRoute } from '../../route/root-route.ts'
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
    params: {
      parse: ({ news }: { readonly news: string }) => ({ news: news as RowId }),
      stringify: ({ news }: { readonly news: RowId }) => ({ news }),
    },
  }),
]
