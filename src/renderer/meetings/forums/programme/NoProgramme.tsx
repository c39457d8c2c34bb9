import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { StartProgramme } from './StartProgramme.tsx'

/** A programme without a room: how to begin. */
export function NoProgramme({ page }: { readonly page: ProgrammePage }) {
  const [choosing, choose] = useState(false)
  return (
    <>
      <EmptyState
        order={3}
        title="Le programme est vide."
        action={<Button onClick={() => choose(true)}>Partir d’un programme usuel</Button>}
      >
        Un programme usuel apporte ses salles, l’accueil, les ateliers, la pause et les stands : il reste à les nommer.
        Vous pouvez aussi ajouter vos salles une à une.
      </EmptyState>
      {choosing && <StartProgramme meeting={page.meeting} onClose={() => choose(false)} />}
    </>
  )
}
