import { IconFlag } from '@tabler/icons-react'
import { Parties } from '../Parties.tsx'
import type { ShownFiche } from '../shown-fiche.ts'
import { Answer } from './Answer.tsx'

interface Props extends ShownFiche {
  /** Somebody has to bear it. */
  readonly asked: boolean
}

/** Who bears it, the others after the first; said once in ochre when nobody does. */
export function BearerAnswer({ page, asked }: Props) {
  const names = page.parties
    .filter(({ party }) => party.role === 'bearer')
    .map(({ party, actor }) => actor ?? party.name ?? 'Sans nom')
  const [first, ...others] = names
  return (
    <Answer
      title="Porteurs"
      words={first ?? (asked ? 'Choisir un porteur' : 'Aucun')}
      second={others.length === 0 ? null : `avec ${others.join(', ')}`}
      {...(first === undefined && asked && { waits: IconFlag })}
    >
      <Parties page={page} as="bearer" label="Porteurs" />
    </Answer>
  )
}
