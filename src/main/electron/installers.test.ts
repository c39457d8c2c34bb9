import { expect, test, vi } from 'vitest'
import { app, dialog, shell } from '../../../tests/support/double-electron.ts'
import { installersHere } from './installers.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

test.each([
  ['win32', ['exe', 'msi']],
  ['darwin', ['dmg']],
  ['linux', ['deb', 'AppImage']],
] as const)('on %s, the installers of that system are offered', async (platform, extensions) => {
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/cle/Concerto-0.2.0'] })
  expect(await installersHere(platform).choose()).toBe('/cle/Concerto-0.2.0')
  expect(dialog.showOpenDialog.mock.lastCall?.[0]).toMatchObject({
    title: 'Choisir le fichier d’installation de Concerto',
    filters: [{ extensions }],
    properties: ['openFile'],
  })
  expect(await installersHere(platform).choose()).toBeNull()
})

test('Concerto closes once the installer is open, and stays where the system refuses it', async () => {
  const { open, version } = installersHere('win32')
  expect(version).toBe('0.1.0')
  shell.openPath.mockResolvedValueOnce('refused')
  expect(await open('/cle/Concerto-0.2.0-win-x64.exe')).toBe(false)
  expect(app.quit).not.toHaveBeenCalled()
  expect(await open('/cle/Concerto-0.2.0-win-x64.exe')).toBe(true)
  expect(shell.openPath.mock.lastCall).toEqual(['/cle/Concerto-0.2.0-win-x64.exe'])
  expect(app.quit).toHaveBeenCalledOnce()
})
