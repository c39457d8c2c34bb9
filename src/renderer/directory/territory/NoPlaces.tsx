import { useSearch } from '@tanstack/react-router'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/links.tsx'

/** Nothing to count or to draw: none at all, or none in the part looked at. */
export function NoPlaces() {
  const { secteur, epci } = useSearch({ from: '/territoire' })
  if (secteur !== undefined || epci !== undefined)
    return (
      <EmptyState
        title="Aucun lieu n’est connu dans cette partie du territoire."
        action={<LinkButton to="/territoire">Voir tout le territoire</LinkButton>}
      />
    )
  return (
    <EmptyState
      title="L’annuaire n’a encore aucun lieu."
      action={<LinkButton to="/annuaire">Ouvrir l’annuaire</LinkButton>}
    >
      Importez-y les lieux de médiation numérique : le territoire se remplira avec eux.
    </EmptyState>
  )
}
