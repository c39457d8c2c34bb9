import { useEffect } from 'react'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import type { Meeting } from '#shared/records/records.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useFixVersion } from '../versions/use-fix-version.ts'

/** Ctrl S fixes a version, instead of saving the page as a file; validated minutes have theirs. */
export function useCtrlS(meeting: Meeting): void {
  const fix = useFixVersion(meeting.id)
  const locked = isLocked(meeting)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const chord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's'
      if (!chord) return
      event.preventDefault()
      if (locked) tellDone('Le compte-rendu est validé\u00A0: sa version est fixée')
      else void fix()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })
}
