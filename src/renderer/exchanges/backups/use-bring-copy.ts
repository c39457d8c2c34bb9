import { useState } from 'react'
import type { BackupView } from '#shared/contract/exchanges/backups.ts'
import { errorOf } from '../../api/failures.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { readFile } from '../../api/read-file.ts'
import { useReadBackups } from './use-read-backups.ts'

/** As `<input accept>` has them. */
export const copyFiles = '.db,.age'

/** A copy on its way in. */
export interface BroughtCopy {
  readonly open: (file: File) => void
  /** The file that waits for its passphrase; `null` for none. */
  readonly closed: File | null
  readonly openWith: (passphrase: string) => void
  /** What the passphrase was refused for. */
  readonly refused: unknown
  /** What came in, to be looked at. */
  readonly copy: BackupView | null
  readonly isReading: boolean
  /** What went wrong before any passphrase was asked. */
  readonly thrown: unknown
  readonly dismiss: () => void
  /** Leaves what is shown: what came in stays among the copies. */
  readonly leave: () => void
}

/** Takes in a copy from elsewhere; one that is encrypted asks for its passphrase. */
export function useBringCopy(): BroughtCopy {
  const mutation = useApiMutation('backups', 'bring', { tellsFailure: true })
  const read = useReadBackups()
  const [closed, setClosed] = useState<File | null>(null)
  const [copy, setCopy] = useState<BackupView | null>(null)
  const [unread, setUnread] = useState<unknown>(null)
  const bring = async (file: File, passphrase: string | null): Promise<void> => {
    setUnread(null)
    try {
      const content = await readFile('copy', file)
      const brought = await mutation.mutateAsync({ content, passphrase })
      setClosed(null)
      setCopy(brought)
      read()
    } catch (thrown) {
      if (errorOf(thrown).code === 'backup-encrypted') return setClosed(file)
      setUnread(thrown)
    }
  }
  const leave = () => {
    setClosed(null)
    setCopy(null)
    setUnread(null)
  }
  return {
    open: (file) => void bring(file, null),
    closed,
    openWith: (passphrase) => {
      if (closed !== null) void bring(closed, passphrase)
    },
    refused: closed === null ? null : unread,
    copy,
    isReading: mutation.isPending,
    thrown: closed === null ? unread : null,
    dismiss: () => setUnread(null),
    leave,
  }
}
