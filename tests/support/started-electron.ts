import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'
import { startElectron } from '../../src/main/electron/start-electron.ts'
import type { OpenApp } from '../../src/main/host/workspace.ts'
import { type DoubleApp, doubleApp } from './double-app.ts'
import { app, BrowserWindow, Menu, session } from './double-electron.ts'

/** Concerto in its own window, started anew by each test of a file that doubles `electron`. */
export const startedElectron = () => {
  let folder = ''
  let running = doubleApp()
  const log = vi.fn()
  const argv = process.argv

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

  return {
    log,
    /** Of this test: its workspace is in it, under « data ». */
    folder: () => folder,
    /** The application that is opened when nothing else is said. */
    running: () => running,
    start: (openApp: (deps: Parameters<OpenApp>[0]) => Promise<DoubleApp> = async () => running): Promise<void> =>
      startElectron({
        openApp,
        preload: join(folder, 'preload.cjs'),
        renderer: join(folder, 'renderer'),
        resources,
        openLog: () => log,
      }),
  }
}

const resources = join(import.meta.dirname, '../../resources')

/** Waits for it as long as a busy machine may take. */
export const soon = (seen: () => void): Promise<void> => vi.waitFor(seen, { timeout: 30_000 })

/** The first window. */
export const window = (): BrowserWindow => {
  const [opened] = BrowserWindow.opened
  if (opened === undefined) throw new Error('no window')
  return opened
}

/** An entry of the menus that were made. */
export const item = (label: string): { click(): void } => {
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
