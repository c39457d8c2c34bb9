import { contextBridge, type IpcRendererEvent, ipcRenderer, webFrame } from 'electron'
import type { Envelope } from '#shared/contract/define.ts'
import type { AppEvent } from '#shared/contract/events.ts'

/** All that the page receives from the computer: the contract's calls and the application's events. */
const concerto = {
  call: (path: string, input: unknown): Promise<Envelope> => ipcRenderer.invoke('api:call', path, input),

  /** Hears events until the returned function is called. */
  on: (listener: (event: AppEvent) => void): (() => void) => {
    // The page never sees Electron's own event, which would hand it the channel.
    const hear = (_event: IpcRendererEvent, event: AppEvent): void => listener(event)
    ipcRenderer.on('api:event', hear)
    return () => {
      ipcRenderer.off('api:event', hear)
    }
  },
}

/** The wall is drawn as large as it was asked, whatever the other window is. */
ipcRenderer.on('api:zoom', (_event, level: number) => webFrame.setZoomLevel(level))

contextBridge.exposeInMainWorld('concerto', concerto)

export type ConcertoBridge = typeof concerto
