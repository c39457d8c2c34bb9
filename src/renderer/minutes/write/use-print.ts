import { useEffect, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { api } from '../../api/api.ts'
import { pictureSource } from '../../components/pictures/picture-source.ts'
import { useWriting } from '../../components/saving/writing.tsx'
import type { WantedMinutes } from './variant-choice.ts'
import type { WriteView } from './write-view.ts'

/** Prints the document. The preview holds one ready to print; elsewhere it is composed for the time of printing. */
export function usePrint(meeting: RowId, view: WriteView['view'], wanted: WantedMinutes) {
  const { queue } = useWriting()
  const [document, setDocument] = useState<ComposedDocument | null>(null)
  const [thrown, setThrown] = useState<unknown>(null)
  const start = async () => {
    setThrown(null)
    try {
      await queue.flush()
      const saving = queue.state()
      if (saving.kind === 'failed') throw saving.thrown
      if (view === 'apercu') return window.print()
      const composed = await api.minutes.preview({ meeting, ...wanted })
      await Promise.all(composed.pictures.map(({ id }) => pictureSource(id)))
      setDocument(composed)
    } catch (failure) {
      setThrown(failure)
    }
  }
  useEffect(() => {
    if (document === null) return
    const done = () => setDocument(null)
    window.addEventListener('afterprint', done)
    window.print()
    return () => window.removeEventListener('afterprint', done)
  }, [document])
  return { document, thrown, start: () => void start(), dismiss: () => setThrown(null) }
}
