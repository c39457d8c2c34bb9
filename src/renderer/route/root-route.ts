import { createRootRoute } from '@tanstack/react-router'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Its page of the guide, and where to begin in it: « annuaire#les-doublons ». */
    guide: string
    /** The same, where what is shown is a forum. */
    forumGuide?: string
    /** A screen where one writes: the navigation folds to its rail, and the screen draws its own panes. */
    writing?: boolean
    /** A screen that draws its own panes up to the edges of the window. */
    panes?: boolean
    /** A screen for the wall of a room: no navigation around it. */
    bare?: boolean
  }
}

/** The parent of every screen. What it shows around them is given by `app/router.ts`, which alone knows all rooms. */
export const rootRoute = createRootRoute({ staticData: { guide: 'premiers-pas' } })

/** What makes a screen stand under it: `createRoute({ ...underRoot, path: '/axes', component: AxesPage })`. */
export const underRoot = { getParentRoute: () => rootRoute }
