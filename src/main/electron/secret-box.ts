import { safeStorage } from 'electron'
import type { HostPart } from '#main/app/deps.ts'

/**
 * The keychain of the system: DPAPI, the macOS keychain, libsecret or KWallet. `null` where there is none. Without a
 * keychain, Linux would « encrypt » with a key that everyone knows: that is no secret, and is refused. To be asked once Electron is ready.
 */
export async function secretBox(): Promise<HostPart<'secrets'> | null> {
  if (process.platform === 'linux' && notKept.has(safeStorage.getSelectedStorageBackend())) return null
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return null
  if (process.platform === 'linux' && (await isOpenToAll())) return null
  return {
    seal: async (text) => (await safeStorage.encryptStringAsync(text)).toString('base64'),
    open: async (sealed) => (await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64'))).result,
  }
}

const notKept: ReadonlySet<string> = new Set(['basic_text', 'unknown'])

/** Chromium marks so what it closed with the key that every copy of it has, when no keychain answered after all. */
const isOpenToAll = async (): Promise<boolean> =>
  (await safeStorage.encryptStringAsync('Concerto')).subarray(0, 3).toString() === 'v10'
