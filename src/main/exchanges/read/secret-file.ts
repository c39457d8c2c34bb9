import { existsSync, readFileSync, rmSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import { ownFileMode } from '#main/files/own-files.ts'
import type { SecretBox } from '#main/kit/host.ts'

/** What the keychain closed, or the secret as it is in a file that its owner alone reads. */
type Kept = { readonly sealed: string } | { readonly secret: string }

/** `closed`: the keychain that closed it is of another computer, of another session, or not here. */
export type FoundSecret =
  | { readonly place: 'none' | 'closed' }
  | { readonly place: 'file' | 'keychain'; readonly secret: string }

/** A secret of this poste, which no other is to read. */
export const secretFile = (file: string, box: SecretBox | null) => {
  const keep = async (secret: string): Promise<FoundSecret> => {
    const kept: Kept = box === null ? { secret } : { sealed: await box.seal(secret) }
    await writeFileAtomic(file, JSON.stringify(kept), { mode: ownFileMode })
    return { place: box === null ? 'file' : 'keychain', secret }
  }
  return {
    keep,
    isKept: (): boolean => existsSync(file),
    forget: (): void => rmSync(file, { force: true }),
    /** What was kept where there was no keychain is closed by the one there is. */
    read: async (): Promise<FoundSecret> => {
      const kept = readKept(file)
      if (kept === null) return { place: 'none' }
      if ('secret' in kept) return box === null ? { place: 'file', secret: kept.secret } : keep(kept.secret)
      if (box === null) return { place: 'closed' }
      return box.open(kept.sealed).then(
        (secret) => ({ place: 'keychain', secret }) as const,
        () => ({ place: 'closed' }) as const,
      )
    },
  }
}

const readKept = (file: string): Kept | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
