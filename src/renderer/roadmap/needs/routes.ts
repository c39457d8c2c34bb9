import { createRoute } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { rootRoute } from '../../route/root-route.ts'
import { NeedsPage } from './NeedsPage.tsx'
import { readSearch } from './needs-view.ts'
import { NeedPage } from './page/NeedPage.tsx'

export const needsRoutes = [
  createRoute({ getParentRoute: () => rootRoute, path: '/besoins', component: NeedsPage, validateSearch: readSearch }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/besoins/$need',
    component: NeedPage,
    params: {
      parse: ({ need }: { readonly need: string }) => ({ need: need as RowId }),
      stringify: ({ need }: { readonly need: RowId }) => ({ need }),
    },
  }),
]
