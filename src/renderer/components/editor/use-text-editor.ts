import type { Editor } from '@tiptap/core'
import { useMemo } from 'react'
import { useWriting } from '../saving/writing.tsx'
import { InsertingBlocks } from './blocks/inserting.ts'
import { citing } from './citing/citing.ts'
import { LinesFirst } from './lines-first.ts'
import { type TextField, useFieldEditor } from './use-field-editor.ts'
import { writing } from './writing.ts'

/** The editor of a text: the whole vocabulary; in minutes, what is cited and inserted; in the room, lines first. */
export function useTextEditor(text: TextField): Editor | null {
  const { meeting, linesFirst } = useWriting()
  const extensions = useMemo(
    () => [
      ...writing,
      ...(meeting === null ? [] : [citing(meeting), InsertingBlocks]),
      ...(linesFirst ? [LinesFirst] : []),
    ],
    [meeting, linesFirst],
  )
  return useFieldEditor(text, extensions)
}
