import { createHashHistory, createRouter } from '@tanstack/react-router'
import { duplicatesRoutes } from '../directory/duplicates/routes.ts'
import { directoryImportRoutes } from '../directory/import/routes.ts'
import { relancesRoutes } from '../directory/relances/routes.ts'
import { directoryRoutes } from '../directory/routes.ts'
import { territoryRoutes } from '../directory/territory/routes.ts'
import { backupsRoutes } from '../exchanges/backups/routes.ts'
import { exchangesRoutes } from '../exchanges/bundles/routes.ts'
import { conflictsRoutes } from '../exchanges/conflicts/routes.ts'
import { espaceRoutes } from '../exchanges/espace/routes.ts'
import { exchangeJournalRoutes } from '../exchanges/journal/routes.ts'
import { campaignsRoutes } from '../indicators/campaigns/routes.ts'
import { measuresRoutes } from '../indicators/measures/routes.ts'
import { indicatorsRoutes } from '../indicators/routes.ts'
import { templatesRoutes } from '../meetings/agenda/templates/routes.ts'
import { convocationsRoutes } from '../meetings/convocations/routes.ts'
import { evaluationRoutes } from '../meetings/evaluation/routes.ts'
import { followUpsRoutes } from '../meetings/follow-ups/routes.ts'
import { forumsRoutes } from '../meetings/forums/routes.ts'
import { meetingsRoutes } from '../meetings/routes.ts'
import { turnoutRoutes } from '../meetings/turnout/routes.ts'
import { reviewRoutes } from '../minutes/review/routes.ts'
import { minutesRoutes } from '../minutes/routes.ts'
import { textBlocksRoutes } from '../minutes/text-blocks/routes.ts'
import { versionsRoutes } from '../minutes/versions/routes.ts'
import { axesRoutes } from '../roadmap/axes/routes.ts'
import { digestRoutes } from '../roadmap/digest/routes.ts'
import { fichesRoutes } from '../roadmap/fiches/routes.ts'
import { fichesImportRoutes } from '../roadmap/fiches-import/routes.ts'
import { needsRoutes } from '../roadmap/needs/routes.ts'
import { newsRoutes } from '../roadmap/news/routes.ts'
import { rootRoute } from '../route/root-route.ts'
import { homeRoutes } from '../workspace/home/routes.ts'
import { houseTemplatesRoutes } from '../workspace/house-templates/routes.ts'
import { settingsRoutes } from '../workspace/settings/routes.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { RootScreen } from './RootScreen.tsx'

/** The first run until it is answered, then the frame. */
rootRoute.update({ component: RootScreen, notFoundComponent: NotFoundPage })

/** Every screen, one line a feature. The address lives in the hash: the same page serves a file host and a local one. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...homeRoutes,
    ...directoryRoutes,
    ...directoryImportRoutes,
    ...relancesRoutes,
    ...territoryRoutes,
    ...duplicatesRoutes,
    ...meetingsRoutes,
    ...forumsRoutes,
    ...templatesRoutes,
    ...followUpsRoutes,
    ...evaluationRoutes,
    ...turnoutRoutes,
    ...axesRoutes,
    ...minutesRoutes,
    ...reviewRoutes,
    ...versionsRoutes,
    ...fichesRoutes,
    ...fichesImportRoutes,
    ...measuresRoutes,
    ...indicatorsRoutes,
    ...campaignsRoutes,
    ...needsRoutes,
    ...newsRoutes,
    ...digestRoutes,
    ...exchangesRoutes,
    ...conflictsRoutes,
    ...espaceRoutes,
    ...exchangeJournalRoutes,
    ...backupsRoutes,
    ...settingsRoutes,
    ...convocationsRoutes,
    ...houseTemplatesRoutes,
    ...textBlocksRoutes,
  ]),
  history: createHashHistory(),
  defaultPreload: false,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
