import { useEffect, useRef, useState } from 'react'
import { useLeaving } from '../../api/leaving.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { delayMilliseconds } from './drafts.ts'
import { type KeptForm, keptForm } from './kept-form.ts'

/**
 * What is typed on a page before it is sent: still there after one went elsewhere, after the window closed, after a crash
 * (TY-6). @param page a name of its own
 */
export function useKeptForm<Typed extends object>(page: string): KeptTyping<Typed> {
  const { espace } = useWorkspace()
  const [kept] = useState(() => formOf<Typed>(page, espace))
  const [typed, setTyped] = useState(kept.read)
  // A screen may go before it is drawn with what changed last.
  const latest = useRef(typed)
  const become = (next: Partial<Typed>) => {
    latest.current = next
    setTyped(next)
  }
  useEffect(() => {
    const timer = setTimeout(() => kept.write(typed), delayMilliseconds)
    return () => clearTimeout(timer)
  }, [kept, typed])
  useLeaving(() => kept.write(latest.current))
  return {
    typed,
    change: (changes) => become({ ...latest.current, ...changes }),
    forget: () => become({}),
  }
}

/** Whether something typed on that page waits there, as one comes to another. */
export function useIsKept(page: string): boolean {
  const { espace } = useWorkspace()
  const [isKept] = useState(() => Object.keys(formOf(page, espace).read()).length > 0)
  return isKept
}

const formOf = <Typed extends object>(page: string, { id }: { readonly id: string }): KeptForm<Typed> =>
  keptForm<Typed>(localStorage, `${page}:${id}`)

export interface KeptTyping<Typed> {
  readonly typed: Partial<Typed>
  readonly change: (changes: Partial<Typed>) => void
  /** It was sent, or one begins anew. */
  readonly forget: () => void
}
