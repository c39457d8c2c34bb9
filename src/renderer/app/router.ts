import { createHashHistory, createRouter } from '@tanstack/react-router'
import { directoryRoutes } from '../directory/routes.ts'
import { exchangesRoutes } from '../exchanges/routes.ts'
import { indicatorsRoutes } from '../indicators/routes.ts'
import { meetingsRoutes } from '../meetings/routes.ts'
import { minutesRoutes } from '../minutes/routes.ts'
import { roadmapRoutes } from '../roadmap/routes.ts'
import { rootRoute } from '../route/root-route.ts'
import { workspaceRoutes } from '../workspace/routes.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { RootScreen } from './RootScreen.tsx'

/** The first run until it is answered, then the frame. */
rootRoute.update({ component: RootScreen, notFoundComponent: NotFoundPage, staticData: { guide: 'premiers-pas' } })

/** Every screen, one line a room. The address lives in the hash: the same page serves a file host and a local one. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...workspaceRoutes,
    ...directoryRoutes,
    ...meetingsRoutes,
    ...minutesRoutes,
    ...roadmapRoutes,
    ...indicatorsRoutes,
    ...exchangesRoutes,
  ]),
  history: createHashHistory(),
  // A screen is fetched once one is about to go to it.
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
