import { afterEach, expect, test, vi } from 'vitest'
import { safeStorage } from '../../../tests/support/double-electron.ts'
import { secretBox } from './secret-box.ts'

vi.mock('electron', () => import('../../../tests/support/double-electron.ts'))

const { platform } = process
const on = (name: NodeJS.Platform): void => void Object.defineProperty(process, 'platform', { value: name })

afterEach(() => on(platform))

test('gives back what it closed, and what it closed does not show it', async () => {
  const box = await secretBox()
  const sealed = await box?.seal('secret')
  expect(Buffer.from(sealed ?? '', 'base64').toString()).not.toContain('secret')
  expect(await box?.open(sealed ?? '')).toBe('secret')
})

test('is none where the system offers none, and where Linux would only pretend', async () => {
  safeStorage.isAsyncEncryptionAvailable.mockResolvedValueOnce(false)
  expect(await secretBox()).toBeNull()
  safeStorage.getSelectedStorageBackend.mockReturnValue('basic_text')
  on('linux')
  expect(await secretBox()).toBeNull()
  on('win32')
  expect(await secretBox()).not.toBeNull()
})

test('is none on Linux where what is closed opens with the key that everyone knows', async () => {
  safeStorage.getSelectedStorageBackend.mockReturnValue('gnome_libsecret')
  safeStorage.encryptStringAsync.mockResolvedValue(Buffer.from('v10…'))
  on('linux')
  expect(await secretBox()).toBeNull()
  // Windows and macOS write the same three letters before what their own keychain closed.
  on('win32')
  expect(await secretBox()).not.toBeNull()
})
