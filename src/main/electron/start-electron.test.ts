import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
  vi.stubEnv('XDG_STATE_HOME', join(folder, 'state'))
})

afterEach(() => {
  vi.unstubAllEnvs()
  process.argv = argv
  for (const heard of ['uncaughtException', 'SIGTERM', 'SIGINT', 'SIGHUP']) process.removeAllListeners(heard)
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
      { ...(options as object), width: 1440, height: 900, title: 'Concerto – projection', autoHideMenuBar: true },
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

  test('is known to Windows by its own name, and opens no door to another program where it is installed', async () => {
    await start()
    expect(app.setAppUserModelId.mock.calls).toEqual([['fr.concerto.secretariat']])
    expect(app.commandLine.removeSwitch).not.toHaveBeenCalled()
    app.isPackaged = true
    process.argv = ['concerto', '--data', join(folder, 'data')]
    await start()
    app.isPackaged = false
    expect(app.commandLine.removeSwitch.mock.calls.flat()).toContain('remote-debugging-port')
    const removed = app.commandLine.removeSwitch.mock.invocationCallOrder[0] ?? Infinity
    expect(removed).toBeLessThan(app.whenReady.mock.invocationCallOrder.at(-1) ?? 0)
  })

  test('remembers the workspace among the recent ones, and leaves nothing of a demonstration', async () => {
    const recents = join(folder, 'state', 'concerto', 'recents.json')
    process.argv = ['electron', '.', '--demo']
    const kill = vi.spyOn(process, 'kill').mockReturnValueOnce(true)
    await start()
    const data = running.calls.length > 0 && app.getPath('userData')
    expect(existsSync(recents)).toBe(false)
    expect(existsSync(String(data))).toBe(true)
    app.emit('will-quit', { preventDefault: vi.fn() })
    // Before Chromium writes anything more.
    await soon(() => expect(kill.mock.calls).toEqual([[process.pid, 'SIGKILL']]))
    expect(existsSync(dirname(String(data)))).toBe(false)

    process.argv = ['electron', '.', '--data', join(folder, 'data')]
    await start()
    expect(JSON.parse(readFileSync(recents, 'utf8'))).toEqual([join(folder, 'data')])
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

describe('the window', () => {
  const memory = () => JSON.parse(readFileSync(join(folder, 'data', 'fenetre', 'memoire.json'), 'utf8'))
  const key = (code: string, named: string) => {
    const preventDefault = vi.fn()
    const pressed = { type: 'keyDown', control: true, meta: false, alt: false, code, key: named }
    window().webContents.emit('before-input-event', { preventDefault }, pressed)
    return preventDefault.mock.calls.length
  }

  test('comes back as it was left: place, size, and how large its page is', async () => {
    await start()
    expect(window().options).toMatchObject({ width: 1366, height: 728 })
    window().isMaximized.mockReturnValue(true)
    window().emit('close')
    item('Agrandir').click()
    expect(memory()).toMatchObject({ bounds: { x: 10, y: 20, width: 800, height: 600 }, maximized: true, zoom: 1 })

    BrowserWindow.opened.length = 0
    await start()
    expect(window().options).toMatchObject({ x: 10, y: 20, width: 800, height: 600 })
    window().emit('ready-to-show')
    expect(window().maximize).toHaveBeenCalledOnce()
    window().webContents.emit('did-finish-load')
    expect(window().webContents.setZoomLevel.mock.calls).toEqual([[1]])
  })

  test('grows by the wheel, the numeric pad and the keys; other keys are the page’s', async () => {
    await start()
    window().webContents.emit('zoom-changed', {}, 'in')
    expect([key('NumpadAdd', '+'), key('Equal', '='), key('NumpadSubtract', '-'), key('Numpad0', '0')]).toEqual([
      1, 1, 1, 1,
    ])
    expect([key('KeyS', 's'), key('Digit1', '1')]).toEqual([0, 0])
    expect(window().webContents.setZoomLevel.mock.calls).toEqual([[1], [2], [3], [2], [0]])
  })

  test('and the wall grows alone', async () => {
    await start()
    const wall = new BrowserWindow({})
    window().webContents.emit('did-create-window', wall)
    wall.webContents.emit('did-finish-load')
    wall.webContents.emit('zoom-changed', {}, 'in')
    expect(wall.webContents.sent).toEqual([
      ['api:zoom', 0],
      ['api:zoom', 1],
    ])
    expect(window().webContents.setZoomLevel).not.toHaveBeenCalled()
  })

  test('quits with the session of the system, which waits for what is being stored', async () => {
    await start()
    const preventDefault = vi.fn()
    window().emit('query-session-end', { preventDefault })
    expect([preventDefault.mock.calls.length, app.quit.mock.calls.length]).toEqual([1, 1])
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

  test('is not lost when it is opened while Concerto starts', async () => {
    const opening = start(async () => {
      app.emit('second-instance', {}, ['concerto', handed('hâtif.lot')], folder)
      app.emit('open-file', { preventDefault: vi.fn() }, handed('invitation.concerto'))
      return running
    })
    await opening
    expect(vi.mocked(running.call).mock.calls.map(([path]) => path)).toEqual(['bundles.open', 'espace.holdInvitation'])
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
  test('a signal of the system quits as a person does', async () => {
    await start()
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.listeners(signal).at(-1)?.(signal)
    expect(app.quit).toHaveBeenCalledTimes(3)
    expect(app.exit).not.toHaveBeenCalled()
  })

  test('quitting while the workspace opens waits until it is open, and closes it', async () => {
    let open = (_app: DoubleApp): void => undefined
    const starting = start(() => new Promise((resolve) => (open = resolve)))
    await soon(() => expect(app.listenerCount('will-quit')).toBe(1))
    app.emit('will-quit', { preventDefault: vi.fn() })
    expect(app.exit).not.toHaveBeenCalled()
    open(running)
    await starting
    await soon(() => expect(app.exit.mock.calls).toEqual([[0]]))
    expect(running.closed()).toBe(true)
  })

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
    await soon(() => expect(window().webContents.print).toHaveBeenCalledOnce())
    item('Rechercher dans la page').click()
    expect(window().webContents.sendInputEvent.mock.calls).toEqual([
      [{ type: 'keyDown', keyCode: 'F', modifiers: ['control'] }],
    ])
    item('Enregistrer la page en PDF…').click()
    expect(dialog.showSaveDialog).toHaveBeenCalledOnce()
    item('Ouvrir le dossier des données').click()
    expect(shell.openPath.mock.calls).toEqual([[join(folder, 'data')]])
    item('À propos de Concerto').click()
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({ message: 'Concerto 0.1.0' })
    expect(window().webContents.executeJavaScript).not.toHaveBeenCalled()
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
    item('À propos de Concerto').click()
    await soon(() =>
      expect(window().webContents.executeJavaScript.mock.calls).toEqual([["window.location.hash = '#/a-propos'"]]),
    )
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
    expect(log.mock.calls).toEqual([
      [
        'electron.fatal',
        { code: 'electron.unexpected', name: 'TypeError', at: expect.stringContaining('start-electron.test.ts') },
      ],
    ])
  })
})
