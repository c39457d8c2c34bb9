import { join } from 'node:path'
import { app, protocol, session } from 'electron'
import type { Log } from '#main/app/log.ts'
import { parseLaunchOptions } from '#main/host/launch-options.ts'
import { rendererFiles } from '#main/host/renderer-files.ts'
import { chooseDataFolder, type OpenApp, openWorkspace } from '#main/host/workspace.ts'
import { answerCalls } from './api.ts'
import { appScheme } from './app-scheme.ts'
import { chooseFolderFrom } from './choose-folder.ts'
import { desktopOf } from './desktop.ts'
import { listenToHandedFiles } from './handed-files.ts'
import { installersHere } from './installers.ts'
import { lockNavigation } from './lock-navigation.ts'
import { lockSession } from './lock-session.ts'
import { openFile } from './open-file.ts'
import { openWindow, optionsHere } from './open-window.ts'
import { printPdf } from './print-pdf.ts'
import { secretBox } from './secret-box.ts'
import { serveApp } from './serve-app.ts'
import { checkFrench, layDictionary, takeWordsIn } from './spelling.ts'
import { reportFatal } from './troubles.ts'
import { wallOptions } from './wall.ts'
import { windowMemory } from './window-memory.ts'

export interface ElectronDeps {
  readonly openApp: OpenApp
  /** The bundled preload script. */
  readonly preload: string
  /** The folder of the built interface. */
  readonly renderer: string
  /** The folder of what is shipped beside the program. */
  readonly resources: string
  readonly openLog: (dataDir: string) => Log
}

/** Runs Concerto in its own window. Returns when everything is listening; Electron then keeps the program alive. */
export async function startElectron(deps: ElectronDeps): Promise<void> {
  const options = parseLaunchOptions(process.argv.slice(app.isPackaged ? 1 : 2))
  const folder = chooseDataFolder(options)
  const log = deps.openLog(folder.path)
  process.on('uncaughtException', (error) => reportFatal(error, log))
  prepare(folder.path, deps.preload)
  if (!app.requestSingleInstanceLock()) return app.quit()

  const handed = listenToHandedFiles()
  try {
    layDictionary(deps.resources, app.getPath('userData'))
    const memory = windowMemory(app.getPath('userData'))
    await app.whenReady()
    checkFrench(session.defaultSession)
    const workspace = await openWorkspace(folder, options.demo, deps.openApp, {
      chooseFolder: chooseFolderFrom(memory),
      desktop: desktopOf(memory),
      openFile,
      printPdf,
      installers: installersHere(process.platform),
      secrets: await secretBox(),
      takeWords: takeWordsIn(session.defaultSession),
    })
    quitAfter(workspace.close)
    lockSession(session.defaultSession)
    protocol.handle(appScheme.scheme, serveApp(rendererFiles(deps.renderer)))
    answerCalls(workspace.app, log)
    const window = await openWindow({ app: workspace.app, preload: deps.preload, dataDir: folder.path, log })
    await handed.showIn(window, workspace.app)
  } catch (error) {
    reportFatal(error, log)
  }
}

/** What Electron wants before it is ready. The window's own files stand in the data folder: one lock a folder. */
function prepare(dataDir: string, preload: string): void {
  protocol.registerSchemesAsPrivileged([appScheme])
  app.setPath('userData', join(dataDir, 'fenetre'))
  for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value)
  app.on('web-contents-created', (_event, contents) =>
    lockNavigation(contents, () => wallOptions(optionsHere(preload))),
  )
}

/** Chromium's own errands, and every name it could look up: Concerto has no network. */
const offlineSwitches: readonly (readonly [string, string])[] = [
  ['lang', 'fr'],
  ['disable-background-networking', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
  ['no-pings', ''],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  // Spelling is Chromium's, as on Linux: the words of a workspace are not put into the dictionary of Windows.
  ['disable-features', 'WinUseBrowserSpellChecker'],
]

/** Closing the window quits, on every system; quitting waits until everything is on disk. */
function quitAfter(close: () => Promise<void>): void {
  app.on('window-all-closed', () => app.quit())
  app.once('will-quit', (event) => {
    event.preventDefault()
    void close().finally(() => app.exit(0))
  })
}
