import type { Editor } from '@tiptap/core'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { createStore, type Store } from '../../api/store.ts'

/** The text one writes in, `null` while that is none that a toolbar serves. */
const WrittenText = createContext<Store<Editor | null> | null>(null)

/** Texts that follow each other share one toolbar, for the one that is written. */
export function SharedToolbar({ children }: { readonly children: ReactNode }) {
  const [written] = useState(() => createStore<Editor | null>(null))
  return <WrittenText value={written}>{children}</WrittenText>
}

/** `null` where each long text has a toolbar of its own. */
export const useWrittenText = (): Store<Editor | null> | null => useContext(WrittenText)

/** Says to the shared toolbar, if any, which text is entered. @param served whether the toolbar has something for it */
export function useEntering(editor: Editor | null, served: boolean): void {
  const written = useWrittenText()
  useEffect(() => {
    if (editor === null || written === null) return
    const enter = () => written.set(served ? editor : null)
    editor.on('focus', enter)
    if (editor.isFocused) enter()
    return () => {
      editor.off('focus', enter)
      if (written.get() === editor) written.set(null)
    }
  }, [editor, written, served])
}
