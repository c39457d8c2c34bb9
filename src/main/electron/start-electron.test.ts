import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { DoubleApp } from '../../../tests/support/double-app.ts'
import {
  app,
  BrowserWindow,
  dialog,
  Menu,
  nativeTheme,
  protocol,
  session,
} from '../../../tests/support/double-electron.ts'
import { item, soon, startedElectron, window } from '../../../tests/support/started-electron.ts'
import type { OpenApp } from '../../main/host/workspace.ts'
import { AppFailure } from '../../shared/kernel/app-error.ts'
import { appScheme } from './app-scheme.ts'
import { openFile } from './open-file.ts'
import { printPdf } from './print-pdf.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const { folder, running, start } = startedElectron()

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

  test('has its page on the way while the workspace opens', async () => {
    const { promise, resolve: open } = Promise.withResolvers<DoubleApp>()
    const starting = start(() => promise)
    await soon(() => expect(window().loadURL).toHaveBeenCalledOnce())
    open(running())
    await starting
  })

  test('gives the window the colours that the poste likes', async () => {
    const openApp = vi.fn(async (_: Parameters<OpenApp>[0]) => running())
    await start(openApp)
    const takeColors = openApp.mock.calls[0]?.[0].host?.takeColors
    takeColors?.('dark')
    expect(nativeTheme.themeSource).toBe('dark')
    takeColors?.('auto')
    expect(nativeTheme.themeSource).toBe('system')
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
    await Promise.resolve()
    running().emit(changed)
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

  test('keeps the window’s files in the data folder(), so that one folder() has one lock', async () => {
    const openApp = vi.fn(async () => running())
    await start(openApp)
    expect(openApp.mock.calls).toEqual([
      [
        {
          dataDir: join(folder(), 'data'),
          host: {
            chooseFolder: expect.any(Function),
            desktop: expect.any(Object),
            openFile,
            printPdf,
            installers: expect.anything(),
            secrets: expect.any(Object),
            takeWords: expect.any(Function),
            takeColors: expect.any(Function),
            demoWindow: { kind: 'elsewhere', open: expect.any(Function) },
          },
        },
      ],
    ])
    expect(app.paths.get('userData')).toBe(join(folder(), 'data', 'fenetre'))
  })

  test('knows French before a page loads, and keeps the words it is taught', async () => {
    await start()
    expect(existsSync(join(folder(), 'data', 'fenetre', 'Dictionaries', 'fr-FR-3-0.bdic'))).toBe(true)
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
    await soon(() => expect(running().calls).toEqual([{ path: 'spelling.learn', input: { word: 'médiacentre' } }]))
  })

  test('is known to Windows by its own name, and opens no door to another program where it is installed', async () => {
    await start()
    expect(app.setAppUserModelId.mock.calls).toEqual([['fr.concerto.secretariat']])
    expect(app.commandLine.removeSwitch).not.toHaveBeenCalled()
    app.isPackaged = true
    process.argv = ['concerto', '--data', join(folder(), 'data')]
    await start()
    app.isPackaged = false
    expect(app.commandLine.removeSwitch.mock.calls.flat()).toContain('remote-debugging-port')
    const removed = app.commandLine.removeSwitch.mock.invocationCallOrder[0] ?? Infinity
    expect(removed).toBeLessThan(app.whenReady.mock.invocationCallOrder.at(-1) ?? 0)
  })

  test('remembers the workspace among the recent ones, and leaves nothing of a demonstration', async () => {
    const recents = join(folder(), 'state', 'concerto', 'recents.json')
    process.argv = ['electron', '.', '--demo']
    const kill = vi.spyOn(process, 'kill').mockReturnValueOnce(true)
    await start()
    const data = running().calls.length > 0 && app.getPath('userData')
    expect(existsSync(recents)).toBe(false)
    expect(existsSync(String(data))).toBe(true)
    app.emit('will-quit', { preventDefault: vi.fn() })
    // Before Chromium writes anything more.
    await soon(() => expect(kill.mock.calls).toEqual([[process.pid, 'SIGKILL']]))
    expect(existsSync(dirname(String(data)))).toBe(false)

    process.argv = ['electron', '.', '--data', join(folder(), 'data')]
    await start()
    expect(JSON.parse(readFileSync(recents, 'utf8'))).toEqual([join(folder(), 'data')])
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
    open(running())
    await starting
    await soon(() => expect(app.exit.mock.calls).toEqual([[0]]))
    expect(running().closed()).toBe(true)
  })

  test('closing the window quits, and quitting waits for the application', async () => {
    await start()
    app.emit('window-all-closed')
    expect(app.quit).toHaveBeenCalledOnce()
    const preventDefault = vi.fn()
    app.emit('will-quit', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
    await soon(() => expect(app.exit.mock.calls).toEqual([[0]]))
    expect(running().closed()).toBe(true)
  })
})
