import type { BrowserWindowConstructorOptions } from 'electron'
import { isAppUrl } from './app-scheme.ts'

/** The addresses of Concerto that have a window of their own: what a meeting shows on the wall, and the slides. */
export const isWall = (url: string): boolean =>
  isAppUrl(url) && /^#\/(?:reunions\/[^/]+\/projection|restitution\/mur(?:\?[^#]*)?)$/.test(new URL(url).hash)

/** The same locked page, without a menu: the room sees it. */
export const wallOptions = (options: BrowserWindowConstructorOptions): BrowserWindowConstructorOptions => ({
  ...options,
  title: 'Concerto – projection',
  autoHideMenuBar: true,
})
