import { describe, expect, test, vi } from 'vitest'
import { app, dialog } from '../../../tests/support/double-electron.ts'
import { soon, startedElectron, window } from '../../../tests/support/started-electron.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const { log, start } = startedElectron()

describe('troubles', () => {
  const answer = (response: number) => dialog.showMessageBox.mockResolvedValueOnce({ response })

  test('a page that stopped: reopen it, or quit', async () => {
    await start()
    answer(0)
    window().webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
    await soon(() => expect(window().webContents.reload).toHaveBeenCalledOnce())
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: 'La fenêtre s’est arrêtée.',
      buttons: ['Rouvrir la fenêtre', 'Quitter Concerto'],
    })
    answer(1)
    window().webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 })
    await soon(() => expect(app.quit).toHaveBeenCalledOnce())
    expect(log.mock.calls).toEqual([
      ['electron.window-gone', { reason: 'crashed', exitCode: 5 }],
      ['electron.window-gone', { reason: 'oom', exitCode: 1 }],
    ])
  })

  test('a page that ends normally says nothing', async () => {
    await start()
    window().webContents.emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 })
    expect(dialog.showMessageBox).not.toHaveBeenCalled()
  })

  test('a page that does not answer: wait, or reload it', async () => {
    await start()
    answer(1)
    window().emit('unresponsive')
    await soon(() => expect(window().webContents.reload).toHaveBeenCalledOnce())
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: 'La fenêtre ne répond plus.',
      buttons: ['Attendre', 'Recharger la fenêtre'],
    })
  })

  test('a bug stops Concerto with a sentence, and leaves its name only in the log', async () => {
    await start()
    process.listeners('uncaughtException').at(-1)?.(new TypeError('Madame X'), 'uncaughtException')
    expect(dialog.showErrorBox.mock.calls).toEqual([
      [
        'Concerto s’est arrêté.',
        'Une erreur inattendue s’est produite. Ce qui était enregistré est intact. Rouvrez Concerto.',
      ],
    ])
    expect(log.mock.calls).toEqual([
      [
        'electron.fatal',
        { code: 'electron.unexpected', name: 'TypeError', at: expect.stringContaining('troubles.test.ts') },
      ],
    ])
  })
})
