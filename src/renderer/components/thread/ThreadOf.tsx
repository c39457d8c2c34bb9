import type { ReactNode } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { isTied } from '#shared/records/roadmap/thread/told-origins.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Thread } from './Thread.tsx'

interface Props {
  /** A formulation or a fiche. */
  readonly id: RowId
  readonly label: string
  /** Until it is tied to anything. */
  readonly alone?: ReactNode
}

/** The thread of something, for the page that shows it. */
export function ThreadOf({ id, label, alone = null }: Props) {
  const thread = useApiQuery('axes', 'thread', { id }).data?.thread
  if (thread === undefined) return null
  return isTied(thread) ? <Thread thread={thread} of={id} label={label} /> : alone
}
