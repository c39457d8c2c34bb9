import { createRootRoute } from '@tanstack/react-router'
import { NotFoundPage } from './NotFoundPage.tsx'
import { RootScreen } from './RootScreen.tsx'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** A screen where one writes: the navigation folds to its rail, and the screen draws its own panes. */
    writing?: boolean
    /** A screen that draws its own panes up to the edges of the window. */
    panes?: boolean
    /** A screen for the wall of a room: no navigation around it. */
    bare?: boolean
  }
}

/** The parent of every screen: the first run until it is answered, then the frame. */
export const rootRoute = createRootRoute({ component: RootScreen, notFoundComponent: NotFoundPage })
