import type { BrowserWindowConstructorOptions } from 'electron'
import { isAppUrl } from './app-scheme.ts'

/** The one address of Concerto that has a window of its own: what a meeting shows on the wall. */
export const isWall = (url: string): boolean =>
  isAppUrl(url) && /^#\/reunions\/[^/]+\/projection$/.test(new URL(url).hash)

/** The same locked page, without a menu: the room sees it. */
export const wallOptions = (options: BrowserWindowConstructorOptions): BrowserWindowConstructorOptions => ({
  ...options,
  title: 'Concerto – projection',
  autoHideMenuBar: true,
})
