import type { EditorState } from '@tiptap/pm/state'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { storedDocument } from '../stored.ts'

/** The words chosen, in the lists and quotations they stand in; the whole text when none are. */
export const keptText = ({ doc, selection }: EditorState): RichText | null =>
  storedDocument(selection.empty ? doc : doc.cut(selection.from, selection.to))
