import { join } from 'node:path'
import { createApp } from '#main/app/create-app.ts'
import { startElectron } from '#main/electron/start-electron.ts'

/** Concerto in its own window: the product. */
void startElectron({
  openApp: createApp,
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  renderer: join(import.meta.dirname, '../renderer'),
  log: (code, facts) => console.error(JSON.stringify({ code, ...facts })),
})
