import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../api/api.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { lastLook, showsLooks } from './last-look.ts'
import { newsWords } from './look-words.ts'

/** After the first screen, which comes before everything. */
const firstAfter = 3_000
const every = 5 * 60_000
/** One goes back and forth between windows: the folder need not be asked each time, and what the last look found stays. */
const rest = 30_000

/** Looks at the shared folder, if there is one, when Concerto opens, when one comes back to it, and now and then. */
export function useMailboxLooks(): void {
  const queries = useQueryClient()
  useEffect(() => {
    const look = async () => {
      if (document.hidden || Date.now() - lastLook.at < rest) return
      lastLook.at = Date.now()
      const { settings } = await api.mailbox.view({})
      if (settings === null) return
      const news = newsWords(await api.mailbox.look({ publish: false }))
      if (news !== null) tellDone(news)
      await queries.invalidateQueries(showsLooks)
    }
    // Nobody asked: what went wrong is told where the folder is shown.
    const lookQuietly = () => void look().catch(() => undefined)
    const first = setTimeout(lookQuietly, firstAfter)
    const next = setInterval(lookQuietly, every)
    window.addEventListener('focus', lookQuietly)
    return () => {
      clearTimeout(first)
      clearInterval(next)
      window.removeEventListener('focus', lookQuietly)
    }
  }, [queries])
}
