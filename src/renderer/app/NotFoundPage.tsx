import type { ReactNode } from 'react'
import { EmptyState } from '../components/EmptyState.tsx'
import { LinkButton } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'

/** Alone: it has the margins of a page also where the screen that was sought would have drawn panes. */
export function NotFoundPage(): ReactNode {
  return (
    <div data-alone>
      <PageHead title="Page introuvable" />
      <EmptyState
        title="Rien ne se trouve à cette adresse."
        action={
          <LinkButton to="/" variant="filled">
            Revenir à l’accueil
          </LinkButton>
        }
      >
        Ce que vous cherchez a pu être supprimé. Ctrl K cherche dans tout l’espace.
      </EmptyState>
    </div>
  )
}
