import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Verification } from '#shared/contract/directory/directory.ts'
import { freshnesses } from '#shared/records/directory/freshness.ts'
import { FreshnessDisc } from '../../components/Freshness.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { WhatIs } from '../../components/WhatIs.tsx'
import { dayOf } from '../../words/dates.ts'
import classes from './EntryPanel.module.css'
import { verificationDetail, verificationFact } from './verification-words.ts'

interface Props {
  readonly verification: Verification
  /** The verbs: « Je viens de vérifier », « Demander par courriel ». */
  readonly children: ReactNode
}

/** How fresh an entry is, who verified it, when and how. */
export function VerificationBlock({ verification, children }: Props) {
  const detail = verificationDetail(verification)
  return (
    <section className={classes.verification} aria-label="Vérification">
      <FreshnessDisc freshness={verification.freshness} />
      <div>
        <div>
          <strong>{freshnesses[verification.freshness]}</strong>, {verificationFact(verification, dayOf(new Date()))}
        </div>
        {detail !== null && <Second block>{detail}</Second>}
        <Group gap="sm" align="stretch" mt="sm">
          {children}
          <WhatIs word="Fraîcheur" />
        </Group>
      </div>
    </section>
  )
}
