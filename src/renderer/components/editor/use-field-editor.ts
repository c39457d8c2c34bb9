import type { Editor, Extensions } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import type { RowChange } from '#shared/contract/workspace/records.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { RecordName } from '#shared/records/records.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { useWriting } from '../saving/writing.tsx'
import { cleanPastedHtml } from './paste.ts'
import { fromStored, storedDocument } from './stored.ts'

/** Where a text is kept. */
interface KeptText {
  readonly record: RecordName
  readonly id: RowId
  readonly field: string
  readonly value: RichText | null
}

/** What an editor is told of a text: where it is kept, and what to call it. */
export interface TextField extends KeptText {
  /** For whoever does not see the screen. */
  readonly label: string
  readonly placeholder?: string
  /** Shown, and written elsewhere. */
  readonly readOnly?: boolean
  /** Takes the focus when it opens. */
  readonly autofocus?: boolean
}

/** The text that a row has in a field. */
export const textOf = <Field extends string>(
  record: RecordName,
  row: { readonly id: RowId } & { readonly [F in Field]: RichText | null },
  field: Field,
): KeptText => ({ record, id: row.id, field, value: row[field] })

/** An editor bound to one field: it saves at each pause and when it is left, and follows what changes elsewhere. */
export function useFieldEditor(text: TextField, extensions: Extensions): Editor | null {
  const { queue, typed } = useWriting()
  const { id, field, value } = text
  const shown = useCallback(() => typed.shown(id, field, value), [typed, id, field, value])
  /** What was last written in this editor, and that it shows. */
  const written = useRef<RichText | typeof nothing | null>(nothing)
  const editor = useEditor(
    {
      extensions,
      autofocus: text.autofocus ?? false,
      editable: text.readOnly !== true,
      content: fromStored(shown()),
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': text.label,
          'data-field': `${id}:${field}`,
          lang: 'fr',
          spellcheck: 'true',
          ...(text.readOnly === true ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
          ...(text.placeholder === undefined ? {} : { 'data-placeholder': text.placeholder }),
        },
        transformPastedHTML: cleanPastedHtml,
      },
      onUpdate: ({ editor: changed }) => {
        written.current = storedDocument(changed.state.doc)
        queue.put(editOf(text, written.current))
      },
      onBlur: () => void queue.flush(),
    },
    [id, field, text.readOnly],
  )
  // A key draws nothing anew: the editor shows it already.
  const asked = useSyncExternalStore(typed.subscribe, () => (shown() === written.current ? nothing : shown()))
  useEffect(() => {
    // Of another field than before, this one has gone: the next is made with its own text.
    if (editor === null || editor.isDestroyed || asked === nothing) return
    // Asked again: a key may have come since this was drawn.
    const now = shown()
    if (now === written.current) return
    written.current = nothing
    follow(editor, now)
  }, [editor, asked, shown])
  return editor
}

const nothing = Symbol('nothing')

/** A text row's change; which record holds which field is the caller's to know. */
const editOf = ({ record, id, field }: TextField, value: RichText | null): RowChange =>
  ({ record, id, changes: { [field]: value } }) as RowChange

/** Shows what is stored when it is no longer what is on screen: an undo, another window, a cleaned text. */
const follow = (editor: Editor, stored: RichText | null): void => {
  const content = fromStored(stored)
  const same = editor.schema.nodeFromJSON(content).eq(editor.state.doc) || (stored === null && editor.isEmpty)
  if (!same) editor.commands.setContent(content, { emitUpdate: false })
}
