import type { RowScreen } from '#shared/contract/exchanges/conflicts.ts'
import { LinkAnchor } from '../../components/links.tsx'

/** From a point to where its row is read. */
export function RowLink({ screen }: { readonly screen: RowScreen }) {
  switch (screen.kind) {
    case 'actor':
      return <Entry liste="acteurs" id={screen.id} />
    case 'place':
      return <Entry liste="lieux" id={screen.id} />
    case 'person':
      return <Entry liste="personnes" id={screen.id} />
    case 'meeting':
      return (
        <LinkAnchor to="/reunions/$meeting" params={{ meeting: screen.id }} underline="always">
          Voir la réunion
        </LinkAnchor>
      )
    case 'section':
      return (
        <LinkAnchor
          to="/comptes-rendus/$meeting"
          params={{ meeting: screen.meeting }}
          search={{ section: screen.id }}
          underline="always"
        >
          Voir le compte-rendu
        </LinkAnchor>
      )
    case 'fiche':
      return (
        <LinkAnchor to="/fiches/$fiche/grille" params={{ fiche: screen.id }} underline="always">
          Voir la fiche-action
        </LinkAnchor>
      )
    case 'need':
      return (
        <LinkAnchor to="/besoins/$need" params={{ need: screen.id }} underline="always">
          Voir le besoin
        </LinkAnchor>
      )
    case 'newsItem':
      return (
        <LinkAnchor to="/actualites/$news" params={{ news: screen.id }} underline="always">
          Voir l’actualité
        </LinkAnchor>
      )
    default:
      return (
        <LinkAnchor to="/indicateurs/$id" params={{ id: screen.id }} underline="always">
          Voir l’indicateur
        </LinkAnchor>
      )
  }
}

function Entry({ liste, id }: { readonly liste: 'acteurs' | 'lieux' | 'personnes'; readonly id: RowScreen['id'] }) {
  return (
    <LinkAnchor to="/annuaire/$liste/$id" params={{ liste, id }} underline="always">
      Voir dans l’annuaire
    </LinkAnchor>
  )
}
