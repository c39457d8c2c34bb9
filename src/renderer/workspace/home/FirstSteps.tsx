import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/links.tsx'

/** The home page of an espace where nothing has been written yet: how to begin. */
export function FirstSteps() {
  return (
    <EmptyState
      title="Commencez par une réunion, ou par un compte-rendu déjà écrit."
      action={
        <>
          <LinkButton to="/reunions" search={{ nouvelle: true }} variant="filled">
            Préparer une réunion
          </LinkButton>
          <LinkButton to="/comptes-rendus/importer">Importer un compte-rendu</LinkButton>
        </>
      }
    >
      Un compte-rendu déjà écrit, Word ou Markdown, devient une réunion, avec ses sections, ses axes, ses fiches-actions
      et sa liste de présents.
    </EmptyState>
  )
}
