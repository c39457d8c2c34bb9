import type { ScrubTask } from '#main/db/scrub.ts'
import { breather } from '#main/kit/breather.ts'
import { defineJob } from '#main/kit/job.ts'
import type { ErasedOfRow } from '#shared/records/workspace/erasure.ts'

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

/** Looks for damage in a workspace that is in use, at little cost to whoever uses it. */
export const lookForDamage = defineJob('lookForDamage', async (task: ScrubTask) => {
  const { scrub } = await import('#main/db/scrub.ts')
  return scrub(task, breather(share))
})

/** What is wrong with the log of a copy that was just made. */
export const proveCopy = defineJob('proveCopy', async (file: string) => {
  const { damageOfCopy } = await import('#main/db/backup.ts')
  return damageOfCopy(file)
})

/** Takes what is erased out of a copy. */
export const clearCopy = defineJob(
  'clearCopy',
  async ({ file, of }: { readonly file: string; readonly of: readonly ErasedOfRow[] }) => {
    const { clearCopy: clear } = await import('#main/db/clear-copy.ts')
    return clear(file, of)
  },
)

/** Of one core. */
const share = 0.05
