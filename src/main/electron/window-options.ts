import type { BrowserWindowConstructorOptions } from 'electron'

export interface WindowFacts {
  /** The bundled preload script. */
  readonly preload: string
  /** Whether the person's system is dark. */
  readonly dark: boolean
  /** Installed, as opposed to run from the sources. */
  readonly packaged: boolean
}

/** The window in which Concerto runs: a plain sandboxed web page that knows nothing of the computer. */
export const windowOptions = ({ preload, dark, packaged }: WindowFacts): BrowserWindowConstructorOptions => ({
  title: 'Concerto',
  width: 1440,
  height: 900,
  minWidth: 640,
  minHeight: 480,
  // Shown when its first picture is ready, on the ground of the page: no white flash.
  show: false,
  backgroundColor: dark ? '#121614' : '#f3f7f5',
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    devTools: !packaged,
    spellcheck: true,
  },
})
