import { Box, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Verification } from '#shared/contract/directory/directory.ts'
import { freshnesses, neverVerified } from '#shared/records/directory/freshness.ts'
import { FreshnessDisc } from '../../components/Freshness.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { WhatIs } from '../../components/WhatIs.tsx'
import { dayOf } from '../../words/dates.ts'
import classes from './EntryPanel.module.css'
import { verificationDetail, verificationFact } from './verification-words.ts'

interface Props {
  readonly verification: Verification
  /** Where the entry comes from; `null`: it was typed here. */
  readonly source: string | null
  /** The verbs: « Je viens de vérifier », « Demander par courriel ». */
  readonly children: ReactNode
}

/** How fresh an entry is, who verified it, when and how. */
export function VerificationBlock({ verification, source, children }: Props) {
  const detail = verificationDetail(verification)
  const never = verification.on === null && verification.sourceDate === null
  return (
    <section className={classes.verification} aria-label="Vérification">
      <FreshnessDisc freshness={never ? null : verification.freshness} />
      <div>
        <Box pe="var(--s6)">
          {never ? (
            <strong>{neverVerified}</strong>
          ) : (
            <>
              <strong>{freshnesses[verification.freshness]}</strong>,{' '}
              {verificationFact(verification, source, dayOf(new Date()))}
            </>
          )}
        </Box>
        {detail !== null && <Second block>{detail}</Second>}
        <Group gap="sm" align="stretch" mt="sm">
          {children}
        </Group>
      </div>
      <WhatIs word="Fraîcheur" />
    </section>
  )
}
