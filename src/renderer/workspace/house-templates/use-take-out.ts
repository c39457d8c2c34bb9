import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'

/** Takes a template out of the list; it waits in the bin, and comes back at once when asked. */
export function useTakeOut(): (name: string) => void {
  const remove = useApiMutation('houseTemplates', 'remove')
  const restore = useApiMutation('houseTemplates', 'restore')
  return (name) =>
    remove.mutate(
      { name },
      {
        onSuccess: ({ put }) =>
          tellDone(`Modèle retiré : ${name}`, { act: () => restore.mutate({ put }), gesture: null }),
      },
    )
}
