import { createRoute } from '@tanstack/react-router'
import { underRoot } from '../../route/root-route.ts'
import { rowParam } from '../../route/row-param.ts'
import { NewsPage } from './NewsPage.tsx'
import { readSearch } from './news-view.ts'
import { NewsItemPage } from './page/NewsItemPage.tsx'

export const newsRoutes = [
  createRoute({ ...underRoot, path: '/actualites', component: NewsPage, validateSearch: readSearch }),
  createRoute({ ...underRoot, path: '/actualites/$news', component: NewsItemPage, params: rowParam('news') }),
]
