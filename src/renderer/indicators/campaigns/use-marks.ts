import type { CampaignStructure } from '#shared/contract/indicators/campaigns.ts'
import type { Input } from '../../api/api.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { useGesture } from '../../components/use-gesture.ts'

type Mark = Input<'campaigns', 'mark'>['as']

const said: Readonly<Record<Mark, string>> = {
  received: 'Réponse notée comme reçue',
  waived: 'Structure notée sans réponse',
  waiting: 'Structure de nouveau attendue',
}

/** What one says by hand of a structure; it goes to another list, and the focus to the title of the page. */
export function useMarks() {
  const mark = useGesture('campaigns', 'mark')
  const remove = useGesture('campaigns', 'removeStructure')
  const goOn = () => goOnTo(() => firstOf('#page-title'))
  return {
    mark: (structure: CampaignStructure, as: Mark) =>
      mark.act({ structure: structure.id, as }, `${said[as]}\u00a0: ${structure.name}`, goOn),
    remove: (structure: CampaignStructure) =>
      remove.act({ structure: structure.id }, `Structure retirée de la campagne\u00a0: ${structure.name}`, goOn),
  }
}
