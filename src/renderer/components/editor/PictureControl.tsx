import { RichTextEditor } from '@mantine/tiptap'
import { IconPhotoPlus } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import type { AppError } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { InsertPicture } from '../pictures/InsertPicture.tsx'
import { PictureRefused } from '../pictures/PictureRefused.tsx'
import { type PreparedPicture, pictureFiles, preparePicture } from '../pictures/prepare-picture.ts'

/** Inserts a picture from a file; one that is pasted or dropped in the text comes here too. */
export function PictureControl({ editor }: { readonly editor: Editor }) {
  const input = useRef<HTMLInputElement>(null)
  const [picture, setPicture] = useState<PreparedPicture | null>(null)
  const [refusal, setRefusal] = useState<AppError | null>(null)
  useEffect(() => {
    editor.storage.image.ask = (file) =>
      void preparePicture(file).then((prepared) =>
        prepared.ok ? setPicture(prepared.value) : setRefusal(prepared.error),
      )
    return () => {
      editor.storage.image.ask = null
    }
  }, [editor])
  const insert = (id: RowId) => {
    setPicture(null)
    insertPicture(editor, id)
  }
  return (
    <>
      <RichTextEditor.Control aria-label="Image" title="Insérer une image" onClick={() => input.current?.click()}>
        <IconPhotoPlus size={16} stroke={1.6} />
      </RichTextEditor.Control>
      <input
        ref={input}
        type="file"
        hidden
        accept={pictureFiles}
        aria-label="Fichier de l’image"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file !== undefined) editor.storage.image.ask?.(file)
          event.currentTarget.value = ''
        }}
      />
      {picture !== null && <InsertPicture picture={picture} insert={insert} close={() => setPicture(null)} />}
      {refusal !== null && <PictureRefused error={refusal} close={() => setRefusal(null)} />}
    </>
  )
}

/** Puts a picture after the paragraph that holds the cursor: it never cuts a sentence in two. */
const insertPicture = (editor: Editor, picture: RowId): boolean => {
  const { $to } = editor.state.selection
  const after = $to.depth === 0 ? $to.pos : $to.after()
  return editor.chain().focus().insertContentAt(after, { type: 'image', attrs: { picture } }).run()
}
