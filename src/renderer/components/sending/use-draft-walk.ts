import { useState } from 'react'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import { useApiMutation } from '../../api/hooks.ts'
import type { Telling } from './telling.ts'
import { useNote } from './use-note.ts'

/** Opens drafts in the mail program, one after the other, as long as one goes on. */
export function useDraftWalk({ subject, variants, as }: Omit<Telling, 'page'>) {
  const [left, setLeft] = useState<readonly Recipient[]>([])
  const [of, setOf] = useState(0)
  const open = useApiMutation('sendings', 'open', { tellsFailure: true })
  const { note, busy } = useNote({ subject, variants })
  const openFirst = (some: readonly Recipient[]): void => {
    const [first] = some
    if (first === undefined) setLeft([])
    else open.mutate({ subject, to: first.id, variants, as }, { onSuccess: () => setLeft(some) })
  }
  const next = () => openFirst(left.slice(1))
  return {
    /** Whose draft is open, and how many are; `null`: none is. */
    at: left[0] === undefined ? null : { recipient: left[0], rank: of - left.length + 1, of },
    busy: open.isPending || busy,
    error: open.error,
    start: (some: readonly Recipient[]) => {
      setOf(some.length)
      openFirst(some)
    },
    next,
    /** What could not be noted stays in front. */
    noteAndNext: () => note(left.slice(0, 1), null, next),
    stop: () => setLeft([]),
  }
}
