import { BrowserWindow } from 'electron'
import type { App } from '#main/app/app.ts'

/** The same application, whose long work shows on the taskbar how far it is, until the call that asked for it is answered. */
export const onTaskbar = (app: App): App => {
  let shown: string | null = null
  app.on((event) => {
    if (event.kind !== 'progress') return
    shown = event.job
    show(event.total === 0 ? unknown : event.done / event.total)
  })
  const call: App['call'] = async (path, input) => {
    try {
      return await app.call(path, input)
    } finally {
      if (shown !== null && jobOf(input) === shown) {
        shown = null
        show(none)
      }
    }
  }
  return { ...app, call }
}

/** As Electron says them: no bar, and one that runs without an end. */
const none = -1
const unknown = 2

const show = (part: number): void => {
  for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(part)
}

const jobOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'job' in input ? input.job : null
