import { useApiQuery } from '../api/hooks.ts'
import type { References } from '../components/fields/references.ts'
import { LinkAnchor } from '../components/links.tsx'
import { axisName, ficheTitle } from './fiches/fiche-words.ts'
import { needName } from './needs/need-words.ts'

export const axisReference: References['axis'] = {
  kind: 'few',
  none: 'Dans aucun axe',
  useRows: () => useApiQuery('fiches', 'list', {}).data?.axes.map((axis) => ({ id: axis.id, name: axisName(axis) })),
}

export const ficheReference: References['fiche'] = {
  kind: 'many',
  finds: false,
  placeholder: 'Intitulé de la fiche',
  nothing: 'Rien ne porte ces mots.',
  useRows: () =>
    useApiQuery('fiches', 'list', {}).data?.lines.map(({ id, title }) => ({ id, name: ficheTitle(title) })),
  Open: ({ id }) => (
    <LinkAnchor to="/fiches/$fiche" params={{ fiche: id }} size="sm" display="inline-block" pt="xs">
      Ouvrir la fiche-action
    </LinkAnchor>
  ),
}

export const needReference: References['need'] = {
  kind: 'many',
  finds: false,
  placeholder: 'Mots du besoin',
  nothing: 'Rien ne porte ces mots.',
  empty: 'Aucun besoin n’est encore noté.',
  useRows: () =>
    useApiQuery('needs', 'list', {}).data?.lines.map(({ need }) => ({ id: need.id, name: needName(need) })),
  Open: ({ id }) => (
    <LinkAnchor to="/besoins/$need" params={{ need: id }} size="sm" display="inline-block" pt="xs">
      Ouvrir le besoin
    </LinkAnchor>
  ),
}
