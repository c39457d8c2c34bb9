import type { PropositionView } from '#shared/contract/minutes/versions.ts'
import { writtenBy } from '../../components/point-to-settle/point-words.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'

const kinds: Readonly<Record<PropositionView['kind'], string>> = {
  changed: 'modifier',
  added: 'ajouter',
  removed: 'supprimer',
}

/** « Modifier, section « Accueil » » */
export const propositionTitle = ({ kind, recordLabel, name }: PropositionView): string =>
  `${sentenceCase(kinds[kind])}, ${recordLabel} ${quoted(name)}`

/** « Secteur Ouest · Ysoline BOISJOLI, 21 novembre 2024, 9 h 05 » */
export const propositionBy = (view: PropositionView): string => {
  const from = view.origin.kind === 'sector' ? `Secteur ${view.origin.name}\u00a0· ` : ''
  return from + writtenBy(view)
}
