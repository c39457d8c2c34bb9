import { IconFileUpload } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import classes from '../exchanges.module.css'

/** Takes files dropped anywhere in the window while it stands. */
export function DropAnywhere({ open }: { readonly open: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Out of the window, not from one of its parts to another.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      open([...(event.dataTransfer?.files ?? [])])
    }
    const listeners = { dragenter: enter, dragover: enter, dragleave: leave, drop } as const
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name as 'drop', listener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name as 'drop', listener)
    }
  }, [open])
  if (!over) return null
  return (
    <div className={classes.over} aria-hidden="true">
      <IconFileUpload size={32} stroke={1.4} />
      Déposez le lot ici
    </div>
  )
}
