import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import classes from './import.module.css'

interface Props {
  readonly open: (file: File) => void
}

/** A file chosen by the button, or dropped. */
export function ChooseFile({ open }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) open(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button inside
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDrop={drop}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
    >
      <IconFileUpload size={32} stroke={1.4} aria-hidden="true" />
      <Button variant="filled" onClick={() => input.current?.click()}>
        Choisir un fichier
      </Button>
      <p>ou déposez-le ici. Un fichier Markdown (.md), 5 Mo au plus.</p>
      <input
        ref={input}
        type="file"
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        hidden
        aria-label="Fichier du compte-rendu"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file !== undefined) open(file)
          // The same file may be chosen again once it is corrected.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
