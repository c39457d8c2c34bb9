import { expect, test, vi } from 'vitest'
import { dialog } from '../../../tests/support/double-electron.ts'
import { chooseFolder } from './choose-folder.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

test('gives the folder that was chosen, and none when the dialog was closed', async () => {
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/partage/lots'] })
  expect(await chooseFolder()).toBe('/partage/lots')
  expect(dialog.showOpenDialog.mock.calls[0]?.[0]).toMatchObject({ properties: ['openDirectory', 'createDirectory'] })
  expect(await chooseFolder()).toBeNull()
})
