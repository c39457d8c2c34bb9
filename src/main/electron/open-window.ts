import { app, BrowserWindow, type BrowserWindowConstructorOptions, dialog, Menu, nativeTheme, shell } from 'electron'
import type { App } from '#main/app/app.ts'
import type { Log } from '#main/app/log.ts'
import { forwardEvents } from './api.ts'
import { appOrigin } from './app-scheme.ts'
import { offerContextMenu } from './context-menu.ts'
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

/** Opens Concerto's window on the running application; the wall comes later, when the page asks for it. */
export async function openWindow(deps: WindowDeps): Promise<BrowserWindow> {
  const window = new BrowserWindow(optionsHere(deps.preload))
  attend(window, deps)
  window.webContents.on('did-create-window', (wall) => attend(wall, deps))
  const facts = { platform: process.platform, packaged: app.isPackaged }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(menuActions(window, deps.dataDir), facts)))
  await window.loadURL(`${appOrigin}/`)
  return window
}

/** How a window is made on this computer, as it is now. */
export const optionsHere = (preload: string): BrowserWindowConstructorOptions =>
  windowOptions({
    preload,
    packaged: app.isPackaged,
    dark: nativeTheme.shouldUseDarkColors,
  })

/** Shows a window when its first picture is ready, tells it what happens, and says when it stops. */
function attend(window: BrowserWindow, { app, log }: WindowDeps): void {
  offerContextMenu(window.webContents, (word) => void app.call('spelling.learn', { word }))
  window.once('ready-to-show', () => window.show())
  forwardEvents(app, window.webContents)
  watchTroubles(window, log)
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
