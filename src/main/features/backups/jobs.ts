import type { JobFunctions } from '../context.ts'

/** Making a key of a passphrase takes seconds, on purpose. Libraries are loaded when first needed. */
export const backupJobs: Pick<JobFunctions, 'sealCopy' | 'openCopy'> = {
  sealCopy: async ({ bytes, passphrase }) => {
    const { sealWithPassphrase } = await import('#main/bundle/passphrase.ts')
    return sealWithPassphrase(bytes, passphrase)
  },
  openCopy: async ({ bytes, passphrase }) => {
    const { openWithPassphrase } = await import('#main/bundle/passphrase.ts')
    return openWithPassphrase(bytes, passphrase)
  },
}
