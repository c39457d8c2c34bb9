import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Columns } from '../../../components/plain/Columns.tsx'
import { FicheNeeds } from '../../needs/FicheNeeds.tsx'
import { Comments } from './Comments.tsx'
import { FicheFacts } from './FicheFacts.tsx'
import { FichePage } from './FichePage.tsx'
import { FicheThread } from './FicheThread.tsx'
import { Follow } from './Follow.tsx'
import { Gathered } from './Gathered.tsx'
import { Asked, Money, NationalNeeds } from './Money.tsx'
import { RubricGrid } from './RubricGrid.tsx'

/** What is followed: the page that a fiche opens on. */
export function FollowTab(): ReactNode {
  const { fiche } = useParams({ from: '/fiches/$fiche' })
  return <FichePage fiche={fiche}>{(page) => <Follow page={page} />}</FichePage>
}

/** The grid of the minutes, and what the fiche is. */
export function GridTab(): ReactNode {
  const { fiche } = useParams({ from: '/fiches/$fiche/grille' })
  return (
    <FichePage fiche={fiche}>
      {(page) => (
        <Stack gap="var(--s7)">
          <RubricGrid page={page} />
          <Gathered page={page} />
          <FicheFacts page={page} />
        </Stack>
      )}
    </FichePage>
  )
}

export function MoneyTab(): ReactNode {
  const { fiche } = useParams({ from: '/fiches/$fiche/budget' })
  return (
    <FichePage fiche={fiche}>
      {(page) => (
        <Columns widths={[1, 1]}>
          <Money page={page} />
          <Stack gap="lg">
            <Asked page={page} />
            <FicheNeeds fiche={page.fiche.id} />
            <NationalNeeds page={page} />
          </Stack>
        </Columns>
      )}
    </FichePage>
  )
}

export function CommentsTab(): ReactNode {
  const { fiche } = useParams({ from: '/fiches/$fiche/commentaires' })
  return <FichePage fiche={fiche}>{(page) => <Comments page={page} />}</FichePage>
}

export function ThreadTab(): ReactNode {
  const { fiche } = useParams({ from: '/fiches/$fiche/fil' })
  return <FichePage fiche={fiche}>{(page) => <FicheThread page={page} />}</FichePage>
}
