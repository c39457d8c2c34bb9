import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DoubleApp, doubleApp } from '../../../tests/support/double-app.ts'
import { app, BrowserWindow, dialog, Menu, protocol, session, shell } from '../../../tests/support/double-electron.ts'
import { AppFailure } from '../../shared/kernel/app-error.ts'
import { ok } from '../../shared/kernel/result.ts'
import { appScheme } from './app-scheme.ts'
import { openFile } from './open-file.ts'
import { printPdf } from './print-pdf.ts'
import { startElectron } from './start-electron.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const resources = join(import.meta.dirname, '../../../resources')

let folder: string
let running: DoubleApp
const log = vi.fn()
const argv = process.argv

const start = (openApp: (deps: { dataDir: string }) => Promise<DoubleApp> = async () => running): Promise<void> =>
  startElectron({
    openApp,
    preload: join(folder, 'preload.cjs'),
    renderer: join(folder, 'renderer'),
    resources,
    openLog: () => log,
  })

/** Waits for it as long as a busy machine may take. */
const soon = (seen: () => void): Promise<void> => vi.waitFor(seen, { timeout: 30_000 })

const window = (): BrowserWindow => {
  const [opened] = BrowserWindow.opened
  if (opened === undefined) throw new Error('no window')
  return opened
}

/** An entry of the menus that were made. */
const item = (label: string): { click(): void } => {
  const entries = Menu.buildFromTemplate.mock.calls.flatMap(([template]) => template as Entry[])
  const found = entries.flatMap((entry) => entry.submenu ?? [entry]).find((entry) => entry.label === label)
  if (found === undefined) throw new Error(`no item ${label}`)
  return found
}

interface Entry {
  readonly label?: string
  readonly submenu?: Entry[]
  click(): void
}

beforeEach(() => {
  vi.clearAllMocks()
  app.removeAllListeners()
  session.defaultSession.removeAllListeners()
  app.switches.length = 0
  BrowserWindow.opened.length = 0
  running = doubleApp()
  folder = mkdtempSync(join(tmpdir(), 'concerto-electron-'))
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer', 'index.html'), 'page')
  process.argv = ['electron', '.', '--data', join(folder, 'data')]
})

afterEach(() => {
  process.argv = argv
  process.removeAllListeners('uncaughtException')
  rmSync(folder, { recursive: true })
})

describe('starting', () => {
  test('opens one window on the application, when it is ready to be seen', async () => {
    await start()
    expect(BrowserWindow.opened.length).toBe(1)
    expect(window().loadURL.mock.calls).toEqual([['app://concerto/']])
    expect(window().show).not.toHaveBeenCalled()
    window().emit('ready-to-show')
    expect(window().show).toHaveBeenCalledOnce()
    expect(Menu.setApplicationMenu).toHaveBeenCalledOnce()
  })

  test('registers the scheme before Electron is ready, and serves it after', async () => {
    await start()
    expect(protocol.registerSchemesAsPrivileged.mock.calls).toEqual([[[appScheme]]])
    const before = protocol.registerSchemesAsPrivileged.mock.invocationCallOrder[0] ?? Infinity
    expect(before).toBeLessThan(app.whenReady.mock.invocationCallOrder[0] ?? 0)
    expect(protocol.handle.mock.calls[0]?.[0]).toBe('app')
  })

  test('locks the session and every page before anything loads', async () => {
    await start()
    expect(session.defaultSession.setPermissionRequestHandler).toHaveBeenCalledOnce()
    expect(session.defaultSession.webRequest.onBeforeRequest).toHaveBeenCalledOnce()
    expect(window().webContents.windowOpenHandler({ url: 'https://exemple.fr' })).toEqual({ action: 'deny' })
  })

  test('opens the wall as a second window: the same locked page, told what happens, shown when ready', async () => {
    await start()
    const { webContents, options } = window()
    const { action, overrideBrowserWindowOptions } = webContents.windowOpenHandler({
      url: 'app://concerto/#/reunions/019a/projection',
    })
    expect([action, overrideBrowserWindowOptions]).toEqual([
      'allow',
      { ...(options as object), title: 'Concerto – projection', autoHideMenuBar: true },
    ])
    const wall = new BrowserWindow(overrideBrowserWindowOptions)
    webContents.emit('did-create-window', wall)
    expect(wall.webContents.windowOpenHandler({ url: 'https://exemple.fr' })).toEqual({ action: 'deny' })
    expect(wall.show).not.toHaveBeenCalled()
    wall.emit('ready-to-show')
    expect(wall.show).toHaveBeenCalledOnce()
    const changed = { kind: 'changed', records: ['section'], savedAt: '2026-11-24T10:42:00.000Z' } as const
    running.emit(changed)
    expect(wall.webContents.sent).toEqual([['api:event', changed]])
    expect(webContents.sent).toEqual([['api:event', changed]])
  })

  test('has no network: no name is looked up, Chromium runs no errand', async () => {
    await start()
    expect(app.switches).toEqual([
      ['lang', 'fr'],
      ['disable-background-networking', ''],
      ['disable-component-update', ''],
      ['disable-domain-reliability', ''],
      ['no-pings', ''],
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['disable-features', 'WinUseBrowserSpellChecker'],
    ])
  })

  test('keeps the window’s files in the data folder, so that one folder has one lock', async () => {
    const openApp = vi.fn(async () => running)
    await start(openApp)
    expect(openApp.mock.calls).toEqual([
      [
        {
          dataDir: join(folder, 'data'),
          chooseFolder: expect.any(Function),
          desktop: expect.any(Object),
          openFile,
          printPdf,
          installers: expect.anything(),
          secrets: expect.any(Object),
          takeWords: expect.any(Function),
        },
      ],
    ])
    expect(app.paths.get('userData')).toBe(join(folder, 'data', 'fenetre'))
  })

  test('knows French before a page loads, and keeps the words it is taught', async () => {
    await start()
    expect(existsSync(join(folder, 'data', 'fenetre', 'Dictionaries', 'fr-FR-3-0.bdic'))).toBe(true)
    expect(session.defaultSession.setSpellCheckerLanguages.mock.calls).toEqual([[['fr']]])
    window().webContents.emit(
      'context-menu',
      {},
      {
        ...{ misspelledWord: 'médiacentre', dictionarySuggestions: [], linkURL: '', mediaType: 'none' },
        ...{ isEditable: true, editFlags: {}, hasImageContents: false },
      },
    )
    item('Ajouter au dictionnaire').click()
    expect(running.calls).toEqual([{ path: 'spelling.learn', input: { word: 'médiacentre' } }])
  })

  test('leaves at once when this folder is already open, and the first window comes in front', async () => {
    app.requestSingleInstanceLock.mockReturnValueOnce(false)
    await start()
    expect(app.quit).toHaveBeenCalledOnce()
    expect(BrowserWindow.opened).toEqual([])

    await start()
    app.emit('second-instance', {}, [], '/')
    expect(window().restore).toHaveBeenCalledOnce()
    expect(window().focus).toHaveBeenCalledOnce()
  })

  test('says in French why it cannot open, and stops', async () => {
    await start(async () => {
      throw new AppFailure({
        code: 'data.held',
        fact: 'Le dossier est déjà ouvert.',
        cause: 'Une autre fenêtre le tient.',
        unchanged: 'Rien n’a changé.',
        next: 'Fermez-la.',
      })
    })
    expect(dialog.showErrorBox.mock.calls).toEqual([
      ['Le dossier est déjà ouvert.', 'Une autre fenêtre le tient. Rien n’a changé. Fermez-la.'],
    ])
    expect(app.exit.mock.calls).toEqual([[1]])
  })
})

describe('a bundle that is opened from the desktop', () => {
  const handed = (name: string): string => {
    const file = join(folder, name)
    writeFileSync(file, name)
    return file
  }
  const shown = 'window.location.hash = "#/echanges/lots/h"'

  beforeEach(() => {
    running.call = vi.fn(async () => ok({ bundle: 'h' }))
  })

  test('starts Concerto, which shows it', async () => {
    process.argv = [...process.argv, handed('reçu.lot')]
    await start()
    expect(running.call).toHaveBeenCalledWith('bundles.open', {
      name: 'reçu.lot',
      content: new Uint8Array(Buffer.from('reçu.lot')),
    })
    expect(window().webContents.executeJavaScript.mock.calls).toEqual([[shown]])
  })

  test('comes to the window that is open, in front', async () => {
    await start()
    handed('autre.lot')
    app.emit('second-instance', {}, ['concerto', 'autre.lot'], folder)
    const preventDefault = vi.fn()
    app.emit('open-file', { preventDefault }, handed('encore.lot'))
    await soon(() => expect(window().webContents.executeJavaScript).toHaveBeenCalledTimes(2))
    expect(window().focus).toHaveBeenCalledOnce()
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  test('that cannot be read is told, and Concerto goes on', async () => {
    await start()
    app.emit('open-file', { preventDefault: vi.fn() }, join(folder, 'parti.lot'))
    await soon(() => expect(dialog.showMessageBox).toHaveBeenCalledOnce())
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: '«\u00a0parti.lot\u00a0» n’a pas été lu.',
      buttons: ['Fermer'],
    })
    expect(running.call).not.toHaveBeenCalled()
  })
})

describe('stopping', () => {
  test('closing the window quits, and quitting waits for the application', async () => {
    await start()
    app.emit('window-all-closed')
    expect(app.quit).toHaveBeenCalledOnce()
    const preventDefault = vi.fn()
    app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
    await soon(() => expect(app.exit.mock.calls).toEqual([[0]]))
    expect(running.closed()).toBe(true)
  })
})

describe('the menu', () => {
  test('does what it says', async () => {
    await start()
    item('Imprimer…').click()
    expect(window().webContents.print).toHaveBeenCalledOnce()
    item('Enregistrer la page en PDF…').click()
    expect(dialog.showSaveDialog).toHaveBeenCalledOnce()
    item('Ouvrir le dossier des données').click()
    expect(shell.openPath.mock.calls).toEqual([[join(folder, 'data')]])
    item('À propos de Concerto').click()
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({ message: 'Concerto 0.1.0', buttons: ['Fermer'] })
  })
})

describe('troubles', () => {
  const answer = (response: number) => dialog.showMessageBox.mockResolvedValueOnce({ response })

  test('a page that stopped: reopen it, or quit', async () => {
    await start()
    answer(0)
    window().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    await soon(() => expect(window().webContents.reload).toHaveBeenCalledOnce())
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: 'La fenêtre s’est arrêtée.',
      buttons: ['Rouvrir la fenêtre', 'Quitter Concerto'],
    })
    answer(1)
    window().webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 })
    await soon(() => expect(app.quit).toHaveBeenCalledOnce())
    expect(log.mock.calls).toEqual([
      ['electron.window-gone', { reason: 'crashed', exitCode: 5 }],
      ['electron.window-gone', { reason: 'oom', exitCode: 1 }],
    ])
  })

  test('a page that ends normally says nothing', async () => {
    await start()
    window().webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 })
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  test('a page that does not answer: wait, or reload it', async () => {
    await start()
    answer(1)
    window().emit('unresponsive')
    await soon(() => expect(window().webContents.reload).toHaveBeenCalledOnce())
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: 'La fenêtre ne répond plus.',
      buttons: ['Attendre', 'Recharger la fenêtre'],
    })
  })

  test('a bug stops Concerto with a sentence, and leaves its name only in the log', async () => {
    await start()
    process.listeners('uncaughtException').at(-1)?.(new TypeError('Madame X'), 'uncaughtException')
    expect(dialog.showErrorBox.mock.calls).toEqual([
      [
        'Concerto s’est arrêté.',
        'Une erreur inattendue s’est produite. Ce qui était enregistré est intact. Rouvrez Concerto.',
      ],
    ])
    expect(log.mock.calls).toEqual([['electron.fatal', { code: 'electron.unexpected', name: 'TypeError' }]])
  })
})
