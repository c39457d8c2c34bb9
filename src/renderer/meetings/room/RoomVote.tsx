import { Dialog } from '../../components/Dialog.tsx'
import type { TextEditor } from '../../components/editor/editor-in.ts'
import { VoteForm } from '../../components/editor/VoteForm.tsx'

interface Props {
  /** Where one was writing. */
  readonly editor: TextEditor
  readonly close: () => void
}

/** Asks how a show of hands went, and writes it where one was writing. */
export function RoomVote({ editor, close }: Props) {
  return (
    <Dialog onClose={close} title="Vote à main levée" size="sm">
      <VoteForm editor={editor} close={close} />
    </Dialog>
  )
}
