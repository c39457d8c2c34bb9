import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import type { App } from '#main/app/app.ts'
import type { Log } from '#main/app/log.ts'
import type { Envelope } from '#shared/contract/define.ts'
import { err } from '#shared/kernel/result.ts'
import { isAppUrl } from './app-scheme.ts'

/** Answers the contract's calls, when they come from Concerto's own page; those that come early wait for the application. */
export function answerCalls(running: Promise<App>, log: Log): void {
  ipcMain.handle('api:call', async (event, path: unknown, input: unknown): Promise<Envelope> => {
    if (isTrusted(event.senderFrame)) return (await running).call(path, input)
    log('electron.sender-refused', { frame: event.senderFrame === null ? 'gone' : 'foreign' })
    return refused
  })
}

/** Tells a page what happens, until it goes. */
export function forwardEvents(running: Promise<App>, contents: WebContents): void {
  const forward = (app: App): void => {
    if (contents.isDestroyed()) return
    const stop = app.on((event) => contents.send('api:event', event))
    contents.once('destroyed', stop)
  }
  // That it could not be opened is told by whoever opens it.
  running.then(forward, () => undefined)
}

/** Not a frame inside the page, and not a page that took its place. */
const isTrusted = (frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean =>
  frame !== null && frame.parent === null && isAppUrl(frame.url)

const refused: Envelope = err({
  code: 'electron.sender',
  fact: 'Cette demande a été refusée.',
  cause: 'Elle ne vient pas de la fenêtre de Concerto.',
  unchanged: 'Rien n’a été lu ni modifié.',
  next: 'Fermez Concerto, puis rouvrez-le.',
})
