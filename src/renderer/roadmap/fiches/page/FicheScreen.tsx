import { Stack } from '@mantine/core'
import { RecoveredText } from '../../../components/saving/RecoveredText.tsx'
import { SaveMessages } from '../../../components/saving/SaveMessages.tsx'
import { ThreadOf } from '../../../components/thread/ThreadOf.tsx'
import { FicheNeeds } from '../../needs/FicheNeeds.tsx'
import { Comments } from './Comments.tsx'
import { FicheHead } from './FicheHead.tsx'
import { FicheFacts } from './facts/FicheFacts.tsx'
import { LateProposal } from './facts/LateProposal.tsx'
import { Money } from './facts/Money.tsx'
import { Gathered } from './Gathered.tsx'
import classes from './page.module.css'
import { RubricGrid } from './RubricGrid.tsx'
import type { ShownFiche } from './shown-fiche.ts'

/** The grid of the minutes itself, then what is followed: state, money, what the sectors say. */
export function FicheScreen({ page }: ShownFiche) {
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
