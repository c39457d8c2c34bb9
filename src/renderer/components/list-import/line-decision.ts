import type { Asked } from '#shared/contract/import-line.ts'

/** What a person decided of one line, which some imports name by its sheet too. */
export type LineDecision = { readonly line: number; readonly sheet?: number } & (
  | { readonly kind: 'correct'; readonly column: number }
  | { readonly kind: 'same' | 'other'; readonly of?: Asked }
  | { readonly kind: 'skip' }
)

/** Keeps the other decisions: of other lines, corrections of other cells, who is who of the rest of the same line. */
export const keeps = (decision: LineDecision, known: LineDecision): boolean =>
  known.sheet !== decision.sheet ||
  known.line !== decision.line ||
  (known.kind === 'correct' && (decision.kind !== 'correct' || known.column !== decision.column)) ||
  (isIdentity(known) && isIdentity(decision) && known.of !== decision.of)

const isIdentity = (decision: LineDecision): decision is Extract<LineDecision, { readonly kind: 'same' | 'other' }> =>
  decision.kind === 'same' || decision.kind === 'other'
