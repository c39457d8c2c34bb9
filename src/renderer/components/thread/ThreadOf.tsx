import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Thread } from './Thread.tsx'

interface Props {
  /** A formulation or a fiche. */
  readonly id: RowId
  readonly label: string
}

/** The thread of something, for the page that shows it; nothing until it is tied to anything. */
export function ThreadOf({ id, label }: Props) {
  const thread = useApiQuery('axes', 'thread', { id }).data?.thread
  return thread === undefined || thread.steps.length < 2 ? null : <Thread thread={thread} of={id} label={label} />
}
