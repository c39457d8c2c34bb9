import { Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { errorOf } from '../../../api/failures.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { PageHead } from '../../../components/PageHead.tsx'
import { RecoveredText } from '../../../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../../../components/saving/SaveMessages.tsx'
import { WritingProvider } from '../../../components/saving/writing.tsx'
import { ThreadOf } from '../../../components/thread/ThreadOf.tsx'
import { Waiting } from '../../../components/Waiting.tsx'
import { FicheNeeds } from '../../needs/FicheNeeds.tsx'
import { Comments } from './Comments.tsx'
import { FicheFacts } from './FicheFacts.tsx'
import { FicheHead } from './FicheHead.tsx'
import { Gathered } from './Gathered.tsx'
import { LateProposal } from './LateProposal.tsx'
import { Money } from './Money.tsx'
import classes from './page.module.css'
import { RubricGrid } from './RubricGrid.tsx'
import type { ShownFiche } from './shown-fiche.ts'

/** One fiche-action: what was written of it, and what is followed. */
export function FichePage(): ReactNode {
  const { fiche } = useParams({ from: '/fiches/$fiche' })
  const page = useApiQuery('fiches', 'get', { fiche })
  const gone = page.isError && errorOf(page.error).code === 'not-found'
  if (page.data !== undefined && !gone)
    return (
      <WritingProvider key={fiche} meeting={null}>
        <FicheScreen page={page.data} />
      </WritingProvider>
    )
  return (
    <>
      <PageHead title="Fiche-action" />
      {page.isError ? <ErrorMessage thrown={page.error} retry={() => void page.refetch()} /> : <Waiting rows={8} />}
    </>
  )
}

/** The grid of the minutes itself, then what is followed: state, money, what the sectors say. */
function FicheScreen({ page }: ShownFiche) {
  const { fiche, rubricTexts } = page
  return (
    <>
      <FicheHead page={page} />
      <SaveMessages />
      <RecoveredText rows={new Map([fiche, ...rubricTexts].map((row) => [row.id, row]))} />
      <LateProposal page={page} />
      <div className={classes.thread}>
        <ThreadOf id={fiche.id} label="Le fil de la fiche-action" />
      </div>
      <RubricGrid page={page} />
      <Gathered page={page} />
      <div className={classes.columns}>
        <FicheFacts page={page} />
        <Money page={page} />
        <Stack gap="var(--s7)">
          <Comments page={page} />
          <FicheNeeds fiche={fiche.id} />
        </Stack>
      </div>
    </>
  )
}
