import type { RowId } from '../../../kernel/ids.ts'
import { type Lineage, lineageOf, threadGraph } from './lineage.ts'
import { type ThreadKind, threadPhases } from './thread-kinds.ts'
import { type ThreadNode, threadNodes } from './thread-nodes.ts'
import type { ThreadRows } from './thread-rows.ts'

/** From what was first said to what came of it: what leads to one thing, and what it leads to. Identity is the rows' ids. */
export interface Thread {
  /** In the order of the phases; a phase in which nothing stands is left out. */
  readonly steps: readonly ThreadStep[]
}

interface ThreadStep {
  readonly kind: ThreadKind
  readonly nodes: readonly ThreadNode[]
}

/** Threads of many things from the same rows, which are gone through once. */
export interface Threads {
  /** The thread of a formulation, a fiche, an indicator or a news item; without a step when nothing has that id. */
  readonly of: (id: RowId) => Thread
  /** Those of an axis, one for each end: a fiche, or what nobody has taken further. */
  readonly ofAxis: (axis: RowId) => readonly Thread[]
}

export const threadsOf = (rows: ThreadRows): Threads => {
  const graph = threadGraph(rows)
  const nodes = threadNodes(rows)
  const thread = (lineage: Lineage): Thread => {
    const found = nodes.filter(({ id }) => lineage.has(id))
    const steps = Map.groupBy(
      found.map((node) => ({ ...node, from: graph.earlier(node.id).filter((id) => lineage.has(id)) })),
      ({ kind }) => kind,
    )
    return {
      steps: threadPhases
        .flatMap((kind) => ({ kind, nodes: steps.get(kind) ?? [] }))
        .filter(({ nodes }) => nodes.length > 0),
    }
  }
  return {
    of: (id) => thread(lineageOf(graph, id)),
    ofAxis: (axis) => {
      const own = nodes.filter(
        (node) => node.axis === axis && (node.record === 'formulation' || node.record === 'fiche'),
      )
      const ends = own.filter(({ id, record }) => record === 'fiche' || graph.later(id).length === 0)
      return ends.map(({ id }) => thread(lineageOf(graph, id))).toSorted(longestFirst)
    },
  }
}

/** What went furthest is read first; what went nowhere, last. */
const longestFirst = (a: Thread, b: Thread): number => reach(b) - reach(a)

const reach = ({ steps }: Thread): number => {
  const last = steps.at(-1)
  return last === undefined ? -1 : threadPhases.indexOf(last.kind)
}
