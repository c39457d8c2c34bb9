import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { useWriting } from '../../../components/saving/writing.tsx'
import type { Room } from './use-room.ts'

/** What one does with the clock of the session; each gesture is one « Annuler ». */
export interface Session {
  readonly advance: () => void
  readonly begin: (point: RowId) => void
  readonly openTexts: (point: RowId) => void
  readonly suspend: () => void
  readonly resume: () => void
  readonly close: () => void
  readonly reopen: () => void
  readonly setUntreated: (point: RowId, untreated: boolean) => void
  /** The last thing to be told aloud, without being shown. */
  readonly said: string
  readonly say: (sentence: string) => void
}

export function useSession(meeting: RowId, show: Room['show']): Session {
  const [said, say] = useState('')
  const { queue } = useWriting()
  const advance = useApiMutation('session', 'advance')
  const begin = useApiMutation('session', 'begin')
  const openTexts = useApiMutation('session', 'openTexts')
  const suspend = useApiMutation('session', 'suspend')
  const resume = useApiMutation('session', 'resume')
  const close = useApiMutation('session', 'close')
  const reopen = useApiMutation('session', 'reopen')
  const setUntreated = useApiMutation('session', 'setUntreated')
  /** What is typed is stored first, so that the gesture is the last thing « Annuler » takes back. */
  const stored = (act: () => void) => () => void queue.flush().then(act)
  const followClock = { onSuccess: () => show(null) }
  return {
    advance: stored(() => advance.isPending || advance.mutate({ meeting }, followClock)),
    begin: (point) => stored(() => begin.mutate({ point }, followClock))(),
    openTexts: (point) => openTexts.mutate({ point }, { onSuccess: () => show(point) }),
    suspend: stored(() => suspend.mutate({ meeting })),
    resume: stored(() => resume.mutate({ meeting })),
    close: stored(() => close.mutate({ meeting })),
    reopen: stored(() => reopen.mutate({ meeting })),
    setUntreated: (point, untreated) => {
      setUntreated.mutate({ point, untreated })
      say(untreated ? 'Point non traité.' : 'Le point est de nouveau à traiter.')
    },
    said,
    say,
  }
}
