import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  dialog,
  Menu,
  nativeTheme,
  screen,
  shell,
} from 'electron'
import type { App } from '#main/app/app.ts'
import type { HostPart } from '#main/app/deps.ts'
import type { Log } from '#main/app/log.ts'
import { forwardEvents } from './api.ts'
import { appOrigin } from './app-scheme.ts'
import { offerContextMenu } from './context-menu.ts'
import { type MenuActions, menuTemplate } from './menu.ts'
import { openDemonstration, openElsewhere } from './open-elsewhere.ts'
import { printPage } from './print-page.ts'
import type { RecentWorkspaces } from './recent-workspaces.ts'
import { savePageAsPdf } from './save-pdf.ts'
import { watchTroubles } from './troubles.ts'
import type { WindowMemory } from './window-memory.ts'
import { windowOptions } from './window-options.ts'
import { placeOf, rememberPlace } from './window-place.ts'
import { keepZoom, type ZoomStep, zoomAlone } from './zoom.ts'

export interface WindowDeps {
  /** Once its workspace is open. */
  readonly running: Promise<App>
  readonly preload: string
  readonly dataDir: string
  readonly log: Log
  readonly memory: WindowMemory
  readonly recents: RecentWorkspaces
  readonly chooseFolder: HostPart<'chooseFolder'>
}

/** Opens Concerto's window where it was left; the wall comes later, when the page asks for it. */
export async function openWindow(deps: WindowDeps): Promise<BrowserWindow> {
  const { memory } = deps
  const { bounds, maximized } = memory.read()
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
  const window = new BrowserWindow({ ...optionsHere(deps.preload), ...placeOf(bounds, areas) })
  attend(window, deps)
  rememberPlace(window, memory)
  if (maximized) window.once('ready-to-show', () => window.maximize())
  const zooms = new Map([[window, keepZoom(window, memory)]])
  window.webContents.on('did-create-window', (wall) => {
    attend(wall, deps)
    zooms.set(wall, zoomAlone(wall))
    wall.once('closed', () => zooms.delete(wall))
  })
  // The size of the page in front: of the window, or of the wall.
  const zoom = (step: ZoomStep): void => zooms.get(BrowserWindow.getFocusedWindow() ?? window)?.(step)
  const facts = {
    platform: process.platform,
    packaged: app.isPackaged,
    recents: deps.recents.list().filter((path) => path !== deps.dataDir),
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...menuActions(window, deps), zoom }, facts)))
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
function attend(window: BrowserWindow, { running, log }: WindowDeps): void {
  offerContextMenu(window.webContents, async (word) => void (await running).call('spelling.learn', { word }))
  window.once('ready-to-show', () => window.show())
  // The session of Windows ends: what is being typed leaves as when one quits, and the session waits for it.
  window.on('query-session-end', (event) => {
    event.preventDefault()
    app.quit()
  })
  forwardEvents(running, window.webContents)
  watchTroubles(window, log)
}

/** Brings a window back in front, wherever it was left. */
export function bringBack(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

const menuActions = (
  window: BrowserWindow,
  { dataDir, chooseFolder, memory }: WindowDeps,
): Omit<MenuActions, 'zoom'> => ({
  openWorkspace: openElsewhere,
  openDemonstration,
  chooseWorkspace: () =>
    void chooseFolder().then((folder) => {
      if (folder !== null) openElsewhere(folder)
    }),
  savePdf: () => void savePageAsPdf(window, memory),
  print: () => void printPage(window),
  // As the key does.
  find: () => window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F', modifiers: ['control'] }),
  help: () => window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'F1' }),
  openDataFolder: () => void shell.openPath(dataDir),
  about: () => void tellVersion(window),
})

/** The version, before any espace is open too; the page says the rest. */
async function tellVersion(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'info',
    title: 'À propos de Concerto',
    message: `Concerto ${app.getVersion()}`,
    detail: 'Le secrétariat de la coordination de l’inclusion numérique. Tout reste sur cet ordinateur.',
    buttons: ['Fermer', 'Licences et journal'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  if (response === 1) await window.webContents.executeJavaScript("window.location.hash = '#/a-propos'")
}
