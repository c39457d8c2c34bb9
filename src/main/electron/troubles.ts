import { app, type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import type { Log } from '#main/app/log.ts'
import { placesOf } from '#main/app/places-of.ts'
import { AppFailure, sentenceOf } from '#shared/kernel/app-error.ts'

/** Says in French what stopped, and lets the person choose, where Electron would leave a blank or frozen window. */
export function watchTroubles(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return
    log('electron.window-gone', { reason, exitCode })
    void ask(
      window,
      gone,
      () => window.webContents.reload(),
      () => app.quit(),
    )
  })
  window.on('unresponsive', () => {
    log('electron.window-unresponsive', {})
    void ask(
      window,
      frozen,
      () => undefined,
      () => window.webContents.reload(),
    )
  })
}

/** Concerto could not open: say why, and stop. */
export function reportFatal(error: unknown, log: Log): void {
  const known = error instanceof AppFailure ? error.error : unexpected
  log('electron.fatal', {
    code: known.code,
    name: error instanceof Error ? error.name : typeof error,
    at: placesOf(error),
  })
  dialog.showErrorBox(known.fact, sentenceOf({ ...known, fact: '' }))
  app.exit(1)
}

const unexpected = {
  code: 'electron.unexpected',
  fact: 'Concerto s’est arrêté.',
  cause: 'Une erreur inattendue s’est produite.',
  unchanged: 'Ce qui était enregistré est intact.',
  next: 'Rouvrez Concerto.',
}

const gone: MessageBoxOptions = {
  type: 'error',
  title: 'Concerto',
  message: 'La fenêtre s’est arrêtée.',
  detail: 'Ce qui était enregistré est intact. Rouvrez la fenêtre pour reprendre votre travail.',
  buttons: ['Rouvrir la fenêtre', 'Quitter Concerto'],
  defaultId: 0,
  cancelId: 0,
  noLink: true,
}

const frozen: MessageBoxOptions = {
  type: 'warning',
  title: 'Concerto',
  message: 'La fenêtre ne répond plus.',
  detail:
    'Elle termine peut-être un long travail. Ce qui était enregistré est intact\u00a0; recharger perd seulement la phrase en cours de frappe.',
  buttons: ['Attendre', 'Recharger la fenêtre'],
  defaultId: 0,
  cancelId: 0,
  noLink: true,
}

async function ask(
  window: BrowserWindow,
  question: MessageBoxOptions,
  first: () => void,
  second: () => void,
): Promise<void> {
  const { response } = await dialog.showMessageBox(window, question)
  const answer = response === 0 ? first : second
  answer()
}
