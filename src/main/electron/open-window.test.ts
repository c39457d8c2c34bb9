import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { app, BrowserWindow, dialog, shell } from '../../../tests/support/double-electron.ts'
import { item, soon, startedElectron, window } from '../../../tests/support/started-electron.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const { folder, start } = startedElectron()

describe('the window', () => {
  const memory = () => JSON.parse(readFileSync(join(folder(), 'data', 'fenetre', 'memoire.json'), 'utf8'))
  const key = (code: string, named: string) => {
    const preventDefault = vi.fn()
    const pressed = { type: 'keyDown', control: true, meta: false, alt: false, code, key: named }
    window().webContents.emit('before-input-event', { preventDefault }, pressed)
    return preventDefault.mock.calls.length
  }

  test('comes back as it was left: place, size, and how large its page is', async () => {
    await start()
    expect(window().options).toMatchObject({ width: 1366, height: 728 })
    window().isMaximized.mockReturnValue(true)
    window().emit('close')
    item('Agrandir').click()
    expect(memory()).toMatchObject({ bounds: { x: 10, y: 20, width: 800, height: 600 }, maximized: true, zoom: 1 })

    BrowserWindow.opened.length = 0
    await start()
    expect(window().options).toMatchObject({ x: 10, y: 20, width: 800, height: 600 })
    window().emit('ready-to-show')
    expect(window().maximize).toHaveBeenCalledOnce()
    window().webContents.emit('did-finish-load')
    expect(window().webContents.setZoomLevel.mock.calls).toEqual([[1]])
  })

  test('grows by the wheel, the numeric pad and the keys; other keys are the page’s', async () => {
    await start()
    window().webContents.emit('zoom-changed', {}, 'in')
    expect([key('NumpadAdd', '+'), key('Equal', '='), key('NumpadSubtract', '-'), key('Numpad0', '0')]).toEqual([
      1, 1, 1, 1,
    ])
    expect([key('KeyS', 's'), key('Digit1', '1')]).toEqual([0, 0])
    expect(window().webContents.setZoomLevel.mock.calls).toEqual([[1], [2], [3], [2], [0]])
  })

  test('and the wall grows alone', async () => {
    await start()
    const wall = new BrowserWindow({})
    window().webContents.emit('did-create-window', wall)
    wall.webContents.emit('did-finish-load')
    wall.webContents.emit('zoom-changed', {}, 'in')
    expect(wall.webContents.sent).toEqual([
      ['api:zoom', 0],
      ['api:zoom', 1],
    ])
    expect(window().webContents.setZoomLevel).not.toHaveBeenCalled()
  })

  test('quits with the session of the system, which waits for what is being stored', async () => {
    await start()
    const preventDefault = vi.fn()
    window().emit('query-session-end', { preventDefault })
    expect([preventDefault.mock.calls.length, app.quit.mock.calls.length]).toEqual([1, 1])
  })
})

describe('the menu', () => {
  test('does what it says', async () => {
    await start()
    item('Imprimer…').click()
    await soon(() => expect(window().webContents.print).toHaveBeenCalledOnce())
    item('Rechercher dans la page').click()
    expect(window().webContents.sendInputEvent.mock.calls).toEqual([
      [{ type: 'keyDown', keyCode: 'F', modifiers: ['control'] }],
    ])
    item('Enregistrer la page en PDF…').click()
    expect(dialog.showSaveDialog).toHaveBeenCalledOnce()
    item('Ouvrir le dossier des données').click()
    expect(shell.openPath.mock.calls).toEqual([[join(folder(), 'data')]])
    item('À propos de Concerto').click()
    expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({ message: 'Concerto 0.1.0' })
    expect(window().webContents.executeJavaScript).not.toHaveBeenCalled()
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
    item('À propos de Concerto').click()
    await soon(() =>
      expect(window().webContents.executeJavaScript.mock.calls).toEqual([["window.location.hash = '#/a-propos'"]]),
    )
  })
})
