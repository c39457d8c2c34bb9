import type { RowId } from '../../kernel/ids.ts'
import type { FicheStep } from '../records.ts'

/** How deep steps nest: a step, its steps, and theirs. */
export const deepestStep = 3

export interface PlacedStep<Step> {
  readonly step: Step
  /** From 1. */
  readonly depth: number
  /** « 2.1 »: its place, computed when it is shown. */
  readonly rank: string
  readonly children: number
}

type Nested = Pick<FicheStep, 'id' | 'parent'>

/**
 * The steps of one fiche in reading order. A step whose parent is not here, or that a loop of two postes holds, stands at
 * the first level: none is lost. @param steps ordered among siblings
 */
export const stepTree = <Step extends Nested>(steps: readonly Step[]): readonly PlacedStep<Step>[] => {
  const known = new Set(steps.map(({ id }) => id))
  const children = Map.groupBy(steps, ({ parent }) => (parent !== null && known.has(parent) ? parent : null))
  const placed: PlacedStep<Step>[] = []
  const seen = new Set<RowId>()
  const walk = (siblings: readonly Step[], depth: number, above: string) => {
    for (const [index, step] of siblings.filter(({ id }) => !seen.has(id)).entries()) {
      const below = children.get(step.id) ?? []
      const rank = `${above}${index + 1}`
      seen.add(step.id)
      placed.push({ step, depth, rank, children: below.length })
      walk(below, depth + 1, `${rank}.`)
    }
  }
  walk(children.get(null) ?? [], 1, '')
  const roots = placed.filter(({ depth }) => depth === 1).length
  for (const [index, step] of steps.filter(({ id }) => !seen.has(id)).entries())
    placed.push({ step, depth: 1, rank: String(roots + index + 1), children: 0 })
  return placed
}

/** A step with those it holds. */
export interface Branch<Step> {
  readonly step: Step
  /** « 2.1 »: its place. */
  readonly rank: string
  readonly below: readonly Branch<Step>[]
}

/** The same steps, each with those it holds. */
export const branchesOf = <Step>(tree: readonly PlacedStep<Step>[]): readonly Branch<Step>[] =>
  tree.flatMap(({ step, depth, rank }, index) => {
    if (depth !== 1) return []
    const rest = tree.slice(index + 1)
    const end = rest.findIndex((one) => one.depth === 1)
    const within = (end < 0 ? rest : rest.slice(0, end)).map((one) => ({ ...one, depth: one.depth - 1 }))
    return [{ step, rank, below: branchesOf(within) }]
  })

/** Where a step goes: under which one (`null`: none), after which of its siblings (`null`: first). */
export interface StepPlace {
  readonly parent: RowId | null
  readonly after: RowId | null
}

export type StepMove = 'up' | 'down' | 'in' | 'out'

/** Where a move leads, `null` when it leads nowhere: steps move among their siblings, under the one above, and out again. */
export const stepPlace = (tree: readonly PlacedStep<Nested>[], id: RowId, move: StepMove): StepPlace | null => {
  const at = tree.find(({ step }) => step.id === id)
  if (at === undefined) return null
  const parent = parentOf(tree, at)
  const siblings = childrenOf(tree, parent)
  const index = siblings.findIndex(({ step }) => step.id === id)
  const before = (count: number): RowId | null => siblings[index - count]?.step.id ?? null
  switch (move) {
    case 'up':
      return index === 0 ? null : { parent, after: before(2) }
    case 'down':
      return siblings[index + 1] === undefined ? null : { parent, after: siblings[index + 1]?.step.id ?? null }
    case 'in': {
      const above = before(1)
      if (above === null || depthBelow(tree, at) > deepestStep - 1) return null
      return { parent: above, after: childrenOf(tree, above).at(-1)?.step.id ?? null }
    }
    case 'out': {
      const holder = tree.find(({ step }) => step.id === parent)
      return holder === undefined ? null : { parent: parentOf(tree, holder), after: holder.step.id }
    }
  }
}

/** Every step below this one, in reading order. */
export const stepsBelow = <Step extends Nested>(tree: readonly PlacedStep<Step>[], id: RowId): readonly Step[] => {
  const from = tree.findIndex(({ step }) => step.id === id)
  const depth = tree[from]?.depth ?? 0
  const end = tree.findIndex((one, index) => index > from && one.depth <= depth)
  return from < 0 ? [] : tree.slice(from + 1, end < 0 ? undefined : end).map(({ step }) => step)
}

type Tree = readonly PlacedStep<Nested>[]

/** The one that holds it on screen: a parent that is not here holds nothing. */
const parentOf = (tree: Tree, { step, depth }: PlacedStep<Nested>): RowId | null =>
  depth === 1 || !tree.some((one) => one.step.id === step.parent) ? null : step.parent

const childrenOf = (tree: Tree, parent: RowId | null): Tree => tree.filter((one) => parentOf(tree, one) === parent)

/** The depth of the deepest step of its branch. */
const depthBelow = (tree: Tree, { step, depth }: PlacedStep<Nested>): number =>
  Math.max(depth, ...stepsBelow(tree, step.id).map(({ id }) => tree.find((one) => one.step.id === id)?.depth ?? 0))
