import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/links.tsx'

/** No indicator yet: where to begin. */
export function NothingDefined() {
  return (
    <EmptyState
      title="Aucun indicateur n’est encore défini."
      action={
        <>
          <LinkButton to="/indicateurs/dictionnaire" search={{ depart: true }} variant="filled">
            Partir de la liste de départ
          </LinkButton>
          <LinkButton to="/indicateurs/dictionnaire" search={{ nouveau: true }}>
            Ajouter un indicateur
          </LinkButton>
        </>
      }
    >
      Un indicateur dit ce que les structures comptent de la même façon&nbsp;: sa définition, son unité, sa fréquence.
      La liste de départ en propose, dont ceux que Concerto calcule déjà avec vos réunions, votre annuaire et vos
      fiches-actions.
    </EmptyState>
  )
}
