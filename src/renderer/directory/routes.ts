import { createRoute, notFound } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { underRoot } from '../route/root-route.ts'
import { isListSlug, readSearch } from './address.ts'
import { DirectoryPage } from './DirectoryPage.tsx'

const directoryRoute = createRoute({
  ...underRoot,
  path: '/annuaire',
  component: DirectoryPage,
  validateSearch: readSearch,
  staticData: { panes: true },
})

/** `/annuaire/acteurs/<id>`: the list, and an entry beside it. */
const entryRoute = createRoute({
  getParentRoute: () => directoryRoute,
  path: '$liste/$id',
  params: {
    parse: ({ liste, id }) => {
      if (!isListSlug(liste)) throw notFound()
      return { liste, id: id as RowId }
    },
    stringify: ({ liste, id }) => ({ liste, id }),
  },
})

export const directoryRoutes = [directoryRoute.addChildren([entryRoute])]
