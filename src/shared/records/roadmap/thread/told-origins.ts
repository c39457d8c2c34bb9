import type { Thread } from './thread.ts'
import type { ThreadNode } from './thread-nodes.ts'

/** What must be said of where a node comes from; nothing where it comes from the whole of the step above, as the order shows. */
export const toldOrigins = ({ steps }: Thread, node: ThreadNode): readonly ThreadNode[] => {
  const own = steps.findIndex(({ nodes }) => nodes.includes(node))
  // Nothing comes from an indicator: news stand under it and come from the fiche.
  const above = steps.slice(0, own).findLast(({ kind }) => kind !== 'indicator')?.nodes ?? []
  if (above.length === node.from.length && above.every(({ id }) => node.from.includes(id))) return []
  return steps.flatMap(({ nodes }) => nodes.filter(({ id }) => node.from.includes(id)))
}

/** A thread that goes from one thing to another: what stands alone is told, and has no thread to print. */
export const isTied = ({ steps }: Thread): boolean => steps.length > 1
