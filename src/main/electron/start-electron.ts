import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, nativeTheme, protocol, session } from 'electron'
import type { HostPart } from '#main/app/deps.ts'
import type { Log } from '#main/app/log.ts'
import { parseLaunchOptions, witnessFolder } from '#main/host/launch-options.ts'
import { rendererFiles } from '#main/host/renderer-files.ts'
import { chooseDataFolder, type DataFolder, type OpenApp, openWorkspace } from '#main/host/workspace.ts'
import { answerCalls } from './api.ts'
import { appScheme } from './app-scheme.ts'
import { chooseFolderFrom } from './choose-folder.ts'
import { desktopOf } from './desktop.ts'
import { listenToHandedFiles } from './handed-files.ts'
import { installersHere } from './installers.ts'
import { lockNavigation } from './lock-navigation.ts'
import { lockSession } from './lock-session.ts'
import { openDemonstration } from './open-elsewhere.ts'
import { openFile } from './open-file.ts'
import { openWindow, optionsHere } from './open-window.ts'
import { printPdf } from './print-pdf.ts'
import { recentWorkspaces } from './recent-workspaces.ts'
import { refuseInspection } from './refuse-inspection.ts'
import { secretBox } from './secret-box.ts'
import { serveApp } from './serve-app.ts'
import { checkFrench, layDictionary, takeWordsIn } from './spelling.ts'
import { onTaskbar } from './taskbar.ts'
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
  const handed = listenToHandedFiles()
  const options = parseLaunchOptions(process.argv.slice(app.isPackaged ? 1 : 2))
  const folder = chooseDataFolder(options)
  const log = deps.openLog(folder.path)
  process.on('uncaughtException', (error) => reportFatal(error, log))
  prepare(folder.path, deps.preload)
  if (!app.requestSingleInstanceLock()) return app.quit()

  try {
    const memory = windowMemory(app.getPath('userData'))
    const recents = recentWorkspaces(witnessFolder())
    const chooseFolder = chooseFolderFrom(memory)
    layDictionary(deps.resources, app.getPath('userData'))
    await app.whenReady()
    checkFrench(session.defaultSession)
    lockSession(session.defaultSession)
    protocol.handle(appScheme.scheme, serveApp(rendererFiles(deps.renderer)))
    const host = {
      chooseFolder,
      desktop: desktopOf(memory),
      openFile,
      printPdf,
      installers: installersHere(process.platform),
      takeWords: takeWordsIn(session.defaultSession),
      takeColors,
      demoWindow: folder.throwAway
        ? ({ kind: 'here', close: () => app.quit() } as const)
        : ({ kind: 'elsewhere', open: openDemonstration } as const),
    }
    const opening = secretBox().then((secrets) =>
      openWorkspace(folder, options.demo, deps.openApp, { ...host, secrets }),
    )
    quitAfter(async () => (await opening).close(), folder)
    const running = opening.then((workspace) => onTaskbar(workspace.app))
    answerCalls(running, log)
    // Its page is on its way while the workspace opens, and waits for the answers.
    const { preload } = deps
    const dataDir = folder.path
    const [window, opened] = await Promise.all([
      openWindow({ running, preload, dataDir, log, memory, recents, chooseFolder }),
      running,
    ])
    if (!folder.throwAway) recents.note(folder.path)
    await handed.showIn(window, opened)
  } catch (error) {
    reportFatal(error, log)
  }
}

/** What Electron wants before it is ready. The window's own files stand in the data folder: one lock a folder. */
function prepare(dataDir: string, preload: string): void {
  protocol.registerSchemesAsPrivileged([appScheme])
  app.setPath('userData', join(dataDir, 'fenetre'))
  // The name of the installer: Windows shows one icon, and its files under it.
  app.setAppUserModelId('fr.concerto.secretariat')
  refuseInspection()
  for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value)
  app.on('web-contents-created', (_event, contents) =>
    lockNavigation(contents, () => wallOptions(optionsHere(preload))),
  )
}

/** Of the pages, of what Electron draws and of the system's dialogs. */
const takeColors: HostPart<'takeColors'> = (colors) => {
  nativeTheme.themeSource = colors === 'auto' ? 'system' : colors
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

/**
 * Closing the window quits, on every system, and so does whoever ends the session or the computer; quitting waits until
 * everything is on disk.
 */
function quitAfter(close: () => Promise<void>, { path, throwAway }: DataFolder): void {
  app.on('window-all-closed', () => app.quit())
  // Else Node ends at once, and with it what is being typed.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  app.once('will-quit', (event) => {
    event.preventDefault()
    void close().finally(() => (throwAway ? vanish(path) : app.exit(0)))
  })
}

/** Chromium writes its own files to its last moment: of a folder made for one demonstration, that would leave some. */
function vanish(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  process.kill(process.pid, 'SIGKILL')
}
