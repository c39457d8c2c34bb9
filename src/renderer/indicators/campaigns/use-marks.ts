import type { CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import type { Input } from '../../api/api.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'

type Mark = Input<'campaigns', 'mark'>['as']

const said: Readonly<Record<Mark, string>> = {
  received: 'Réponse notée comme reçue',
  waived: 'Structure notée sans réponse',
  waiting: 'Structure de nouveau attendue',
}

/** What one says by hand of a structure; it goes to another list, and the focus to the title of the page. */
export function useMarks() {
  const mark = useApiMutation('campaigns', 'mark')
  const remove = useApiMutation('campaigns', 'removeStructure')
  const { undo } = useUndo()
  const told = (words: string, { name }: CampaignStructure) => ({
    onSuccess: () => {
      tellDone(`${words}\u00a0: ${name}`, undo)
      goOnTo(() => firstOf('#page-title'))
    },
  })
  return {
    mark: (structure: CampaignStructure, as: Mark) =>
      mark.mutate({ structure: structure.id, as }, told(said[as], structure)),
    remove: (structure: CampaignStructure) =>
      remove.mutate({ structure: structure.id }, told('Structure retirée de la campagne', structure)),
  }
}
