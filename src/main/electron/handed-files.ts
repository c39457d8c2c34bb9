import { app, type BrowserWindow, dialog } from 'electron'
import type { App } from '#main/app/app.ts'
import { handedAmong, handOver } from '#main/host/handed-files.ts'
import { sentenceOf } from '#shared/kernel/app-error.ts'
import { bringBack } from './open-window.ts'

/**
 * Bundles and invitations that the system hands over: a double click starts Concerto with their path, starts it a second
 * time, or, on macOS, says so by an event. It is listened to from the first moment; those that come before the window wait for it.
 */
export const listenToHandedFiles = () => {
  const early = handedAmong(process.argv.slice(1), process.cwd()).slice()
  let front: BrowserWindow | null = null
  let take = (file: string): void => {
    early.push(file)
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    take(path)
  })
  app.on('second-instance', (_event, args, folder) => {
    if (front !== null) bringBack(front)
    for (const file of handedAmong(args, folder)) take(file)
  })
  return {
    /** From now on they are shown in this window; the first is that of this start. */
    showIn: async (window: BrowserWindow, running: App): Promise<void> => {
      front = window
      take = (file) => void show(window, running, file)
      for (const file of early) await show(window, running, file)
    },
  }
}

const show = async (window: BrowserWindow, running: App, file: string): Promise<void> => {
  const handed = await handOver(running, file)
  if (handed.ok) return window.webContents.executeJavaScript(`window.location.hash = ${JSON.stringify(handed.value)}`)
  const { fact, ...why } = handed.error
  await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Concerto',
    message: fact,
    detail: sentenceOf({ ...why, fact: '' }),
    buttons: ['Fermer'],
  })
}
