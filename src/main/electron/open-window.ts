import { app, BrowserWindow, dialog, Menu, nativeTheme, shell } from 'electron'
import type { App } from '#main/app/app.ts'
import type { Log } from '#main/app/log.ts'
import { forwardEvents } from './api.ts'
import { appOrigin } from './app-scheme.ts'
import { type MenuActions, menuTemplate } from './menu.ts'
import { savePageAsPdf } from './save-pdf.ts'
import { watchTroubles } from './troubles.ts'
import { windowOptions } from './window-options.ts'

export interface WindowDeps {
  readonly app: App
  readonly preload: string
  readonly dataDir: string
  readonly log: Log
}

/** Opens Concerto's one window on the running application. */
export async function openWindow(deps: WindowDeps): Promise<BrowserWindow> {
  const facts = { platform: process.platform, packaged: app.isPackaged }
  const window = new BrowserWindow(
    windowOptions({ ...facts, preload: deps.preload, dark: nativeTheme.shouldUseDarkColors }),
  )
  window.once('ready-to-show', () => window.show())
  forwardEvents(deps.app, window.webContents)
  watchTroubles(window, deps.log)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menuActions(window, deps.dataDir), facts)))
  await window.loadURL(`${appOrigin}/`)
  return window
}

/** Brings a window back in front, wherever it was left. */
export function bringBack(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

const menuActions = (window: BrowserWindow, dataDir: string): MenuActions => ({
  savePdf: () => void savePageAsPdf(window),
  print: () => window.webContents.print(),
  openDataFolder: () => void shell.openPath(dataDir),
  about: () =>
    void dialog.showMessageBox(window, {
      type: 'info',
      title: 'À propos de Concerto',
      message: `Concerto ${app.getVersion()}`,
      detail: 'Le secrétariat de la coordination de l’inclusion numérique. Tout reste sur cet ordinateur.',
      buttons: ['Fermer'],
    }),
})
