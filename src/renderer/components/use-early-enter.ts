import { useEffect, useEffectEvent, useState } from 'react'

/** What answers the words typed in a field. */
interface Answered {
  readonly asked: string
  /** It answers these words, and not those that were typed before. */
  readonly isFresh: boolean
  /** What Entrée does with it. */
  readonly take: () => void
}

/** @returns to call when Entrée comes before the answer: it does then what it would have done, unless one went on typing */
export function useEarlyEnter({ asked, isFresh, take }: Answered): () => void {
  const [entered, enter] = useState<string | null>(null)
  const settle = useEffectEvent(() => {
    enter(null)
    if (entered === asked) take()
  })
  useEffect(() => {
    if (entered !== null && (isFresh || entered !== asked)) settle()
  }, [entered, isFresh, asked])
  return () => enter(asked)
}
