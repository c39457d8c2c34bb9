import { defineJob } from '#main/kit/job.ts'

interface ByPassphrase {
  readonly bytes: Uint8Array
  readonly passphrase: string
}

/** Encrypts a copy of the workspace. Making a key of a passphrase takes seconds, on purpose. */
export const sealCopy = defineJob('sealCopy', async ({ bytes, passphrase }: ByPassphrase) => {
  const { sealWithPassphrase } = await import('#main/bundle/passphrase.ts')
  return sealWithPassphrase(bytes, passphrase)
})

/** Opens a copy that was encrypted. */
export const openCopy = defineJob('openCopy', async ({ bytes, passphrase }: ByPassphrase) => {
  const { openWithPassphrase } = await import('#main/bundle/passphrase.ts')
  return openWithPassphrase(bytes, passphrase)
})
