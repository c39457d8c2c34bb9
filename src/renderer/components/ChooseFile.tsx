import { Button, type ButtonProps } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import classes from './parts.module.css'

export interface ChosenFile {
  /** What the hidden field is called: « Fichier du compte-rendu ». */
  readonly label: string
  /** As `<input accept>` has it. */
  readonly accept: string
  /** The first one, then all that were chosen together. */
  readonly open: (file: File, all: readonly File[]) => void
  /** Several files at once. */
  readonly multiple?: boolean
}

interface Props extends ChosenFile {
  /** What may be dropped: « ou déposez-le ici. Un fichier Markdown (.md), 5 Mo au plus. » */
  readonly hint: string
}

/** A file chosen by the button, or dropped. */
export function ChooseFile({ hint, ...file }: Props) {
  const { open } = file
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files[0] !== undefined) open(files[0], files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button inside
    <div
      className={classes.fileDrop}
      data-over={over || undefined}
      onDrop={drop}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
    >
      <IconFileUpload size={32} stroke={1.4} aria-hidden="true" />
      <FileButton {...file} variant="filled">
        {file.multiple === true ? 'Choisir des fichiers' : 'Choisir un fichier'}
      </FileButton>
      <p>{hint}</p>
    </div>
  )
}

/** A button that opens the system's own dialog. `folder`: to choose all the files of one. */
export function FileButton({
  label,
  accept,
  open,
  multiple = false,
  folder = false,
  ...button
}: ChosenFile & ButtonProps & { readonly folder?: boolean; readonly children: ReactNode }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        multiple={multiple}
        {...(folder && { webkitdirectory: '' })}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          if (files[0] !== undefined) open(files[0], files)
          // The same file may be chosen again once it is corrected.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
