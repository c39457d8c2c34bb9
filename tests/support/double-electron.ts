import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

/**
 * Stands for the `electron` module where its binary cannot run: records what it is asked, and lets a test speak as
 * Chromium would. Used as `vi.mock('electron', () => import('…/double-electron.ts'))`.
 */
class DoubleApp extends EventEmitter {
  isPackaged = false
  readonly paths = new Map<string, string>()
  readonly switches: [string, string][] = []
  readonly commandLine = {
    appendSwitch: (name: string, value: string) => this.switches.push([name, value]),
    removeSwitch: vi.fn(),
  }
  readonly setAppUserModelId = vi.fn()
  readonly relaunch = vi.fn()
  readonly requestSingleInstanceLock = vi.fn(() => true)
  readonly quit = vi.fn()
  readonly exit = vi.fn()
  readonly whenReady = vi.fn(async () => undefined)
  readonly getAppPath = () => '/concerto'
  readonly getVersion = () => '0.1.0'
  getPath(name: string): string {
    return this.paths.get(name) ?? ''
  }
  setPath(name: string, path: string): void {
    this.paths.set(name, path)
  }
}

type WindowOpenHandler = (details: { url: string }) => { action: string; overrideBrowserWindowOptions?: unknown }

export class DoubleContents extends EventEmitter {
  readonly sent: [string, unknown][] = []
  windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' })
  readonly executeJavaScript = vi.fn(async (_code: string) => undefined)
  readonly reload = vi.fn()
  readonly sendInputEvent = vi.fn()
  readonly print = vi.fn()
  readonly getPrintersAsync = vi.fn(async (): Promise<unknown[]> => [{ name: 'Bureau' }])
  zoom = 0
  readonly getZoomLevel = (): number => this.zoom
  readonly setZoomLevel = vi.fn((level: number) => {
    this.zoom = level
  })
  readonly printToPDF = vi.fn(async (_options: unknown) => Buffer.from('%PDF-1.7'))
  readonly getTitle = vi.fn(() => 'Concerto')
  readonly replaceMisspelling = vi.fn()
  readonly copyImageAt = vi.fn()
  readonly isDestroyed = vi.fn(() => false)
  send(channel: string, value: unknown): void {
    this.sent.push([channel, value])
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = []
  static readonly getFocusedWindow = (): BrowserWindow | null => null
  static readonly getAllWindows = (): readonly BrowserWindow[] => BrowserWindow.opened
  static readonly fromWebContents = (_contents: unknown): BrowserWindow | null => null
  readonly webContents = new DoubleContents()
  readonly options: unknown
  readonly show = vi.fn()
  readonly focus = vi.fn()
  readonly close = vi.fn()
  readonly maximize = vi.fn()
  readonly isMaximized = vi.fn(() => false)
  readonly getNormalBounds = vi.fn(() => ({ x: 10, y: 20, width: 800, height: 600 }))
  readonly setProgressBar = vi.fn()
  readonly restore = vi.fn()
  readonly isMinimized = vi.fn(() => true)
  readonly loadURL = vi.fn(async (_url: string) => undefined)
  readonly getBackgroundColor = vi.fn(() => '#121614')
  readonly setBackgroundColor = vi.fn()
  readonly destroy = vi.fn()
  constructor(options: unknown) {
    super()
    this.options = options
    BrowserWindow.opened.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
}

export class DoubleSession extends EventEmitter {
  readonly setPermissionRequestHandler = vi.fn()
  readonly setPermissionCheckHandler = vi.fn()
  readonly setDevicePermissionHandler = vi.fn()
  readonly setSpellCheckerEnabled = vi.fn()
  readonly setSpellCheckerLanguages = vi.fn()
  readonly setSpellCheckerDictionaryDownloadURL = vi.fn()
  readonly addWordToSpellCheckerDictionary = vi.fn()
  readonly removeWordFromSpellCheckerDictionary = vi.fn()
  readonly webRequest = { onBeforeRequest: vi.fn() }
}

type Handler = (event: unknown, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()

export const app = new DoubleApp()
export const session = { defaultSession: new DoubleSession() }
export const protocol = { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() }
export const shell = {
  openExternal: vi.fn(async () => undefined),
  openPath: vi.fn(async () => ''),
  showItemInFolder: vi.fn(),
}
/** A keychain that turns bytes over: enough to see whether it was asked. */
const turned = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0xff))
export const safeStorage = {
  isAsyncEncryptionAvailable: vi.fn(async () => true),
  getSelectedStorageBackend: vi.fn(() => 'gnome_libsecret'),
  encryptStringAsync: vi.fn(async (text: string) => turned(Buffer.from(text))),
  decryptStringAsync: async (sealed: Buffer) => ({ result: turned(sealed).toString(), shouldReEncrypt: false }),
}
export const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' }
const popup = vi.fn()
export const Menu = {
  buildFromTemplate: vi.fn((template: object) => Object.assign(template, { popup })),
  setApplicationMenu: vi.fn(),
  popup,
}
export const screen = {
  getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1366, height: 728 } }),
  getAllDisplays: () => [screen.getPrimaryDisplay()],
}
export const clipboard = { writeText: vi.fn() }
export const dialog = {
  showMessageBox: vi.fn(async (..._asked: readonly unknown[]) => ({ response: 0 })),
  showSaveDialog: vi.fn(async (..._asked: readonly unknown[]) => ({ canceled: true, filePath: '' })),
  showOpenDialog: vi.fn(async (..._asked: readonly unknown[]) => ({ canceled: true, filePaths: [] as string[] })),
  showErrorBox: vi.fn(),
}
export const ipcMain = { handle: (channel: string, handler: Handler) => handlers.set(channel, handler), handlers }
