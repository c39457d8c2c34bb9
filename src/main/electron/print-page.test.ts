import { beforeEach, expect, test, vi } from 'vitest'
import { BrowserWindow, dialog } from '../../../tests/support/double-electron.ts'
import { printPage } from './print-page.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

beforeEach(() => vi.clearAllMocks())

test('prints in the dialog of the system', async () => {
  const window = new BrowserWindow({})
  await printPage(window as never)
  expect(window.webContents.print).toHaveBeenCalledOnce()
  expect(dialog.showMessageBox).not.toHaveBeenCalled()
})

test('says so where there is no printer', async () => {
  const window = new BrowserWindow({})
  window.webContents.getPrintersAsync.mockResolvedValueOnce([])
  await printPage(window as never)
  expect(window.webContents.print).not.toHaveBeenCalled()
  expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({ message: 'Cet ordinateur n’a pas d’imprimante.' })
})
