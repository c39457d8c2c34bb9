import { type DragEvent, useState } from 'react'
import { fileContent } from '../../api/file-content.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useTakeOut } from './use-take-out.ts'

/** A template chosen or dropped, checked and kept; a refusal is told beside the list. */
export function useAddTemplate() {
  const mutation = useApiMutation('houseTemplates', 'add', { tellsFailure: true })
  const [unread, setUnread] = useState<unknown>(null)
  const takeOut = useTakeOut()
  const add = async (file: File): Promise<void> => {
    setUnread(null)
    try {
      const content = await fileContent(file)
      mutation.mutate(
        { name: file.name, content },
        { onSuccess: ({ name }) => tellDone(`Modèle ajouté : ${name}`, () => takeOut(name), false) },
      )
    } catch (thrown) {
      setUnread(thrown)
    }
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file !== undefined) void add(file)
  }
  const dismiss = (): void => {
    setUnread(null)
    mutation.reset()
  }
  return { add, drop, adding: mutation.isPending, thrown: mutation.error ?? unread, dismiss }
}
