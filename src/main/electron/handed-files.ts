import { app, type BrowserWindow, dialog } from 'electron'
import type { App } from '#main/app/app.ts'
import { bundlesAmong, handOver } from '#main/host/handed-bundles.ts'
import { sentenceOf } from '#shared/kernel/app-error.ts'
import { bringBack } from './open-window.ts'

/**
 * Bundles that the system hands over: a double click starts Concerto with their path, starts it a second time, or, on
 * macOS, says so by an event. Those that come before the window wait for it.
 */
export const listenToHandedFiles = () => {
  const early: string[] = bundlesAmong(process.argv.slice(1), process.cwd()).slice()
  let take = (file: string): void => {
    early.push(file)
  }
  app.on('open-file', (event, path) => {
    event.preventDefault()
    take(path)
  })
  return {
    /** From now on they are shown in this window; the first is that of this start. */
    showIn: async (window: BrowserWindow, running: App): Promise<void> => {
      take = (file) => void show(window, running, file)
      app.on('second-instance', (_event, args, folder) => {
        bringBack(window)
        for (const file of bundlesAmong(args, folder)) take(file)
      })
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
