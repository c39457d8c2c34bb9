import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { app, dialog } from '../../../tests/support/double-electron.ts'
import { soon, startedElectron, window } from '../../../tests/support/started-electron.ts'
import { ok } from '../../shared/kernel/result.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const { folder, running, start } = startedElectron()

describe('a bundle that is opened from the desktop', () => {
  const handed = (name: string): string => {
    const file = join(folder(), name)
    writeFileSync(file, name)
    return file
  }
  const shown = 'window.location.hash = "#/echanges/lots/h"'

  beforeEach(() => {
    running().call = vi.fn(async () => ok({ bundle: 'h' }))
  })

  test('starts Concerto, which shows it', async () => {
    process.argv = [...process.argv, handed('reçu.lot')]
    await start()
    expect(running().call).toHaveBeenCalledWith('bundles.open', {
      name: 'reçu.lot',
      content: new Uint8Array(Buffer.from('reçu.lot')),
    })
    expect(window().webContents.executeJavaScript.mock.calls).toEqual([[shown]])
  })

  test('comes to the window that is open, in front', async () => {
    await start()
    handed('autre.lot')
    app.emit('second-instance', {}, ['concerto', 'autre.lot'], folder())
    const preventDefault = vi.fn()
    app.emit('open-file', { preventDefault }, handed('encore.lot'))
    await soon(() => expect(window().webContents.executeJavaScript).toHaveBeenCalledTimes(2))
    expect(window().focus).toHaveBeenCalledOnce()
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  test('is not lost when it is opened while Concerto starts', async () => {
    const opening = start(async () => {
      app.emit('second-instance', {}, ['concerto', handed('hâtif.lot')], folder())
      app.emit('open-file', { preventDefault: vi.fn() }, handed('invitation.concerto'))
      return running()
    })
    await opening
    expect(vi.mocked(running().call).mock.calls.map(([path]) => path)).toEqual([
      'bundles.open',
      'espace.holdInvitation',
    ])
  })

  test('that cannot be read is told, and Concerto goes on', async () => {
    await start()
    app.emit('open-file', { preventDefault: vi.fn() }, join(folder(), 'parti.lot'))
    await soon(() => expect(dialog.showMessageBox).toHaveBeenCalledOnce())
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({
      message: '«\u00a0parti.lot\u00a0» n’a pas été lu.',
      buttons: ['Fermer'],
    })
    expect(running().call).not.toHaveBeenCalled()
  })
})
