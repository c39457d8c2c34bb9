import { type ImportLine, isToLookAt } from '#shared/contract/import-line.ts'

type Effect = ImportLine['effect']

/** What a preview says of all lines, and those of them that it tells one by one. */
export interface PreviewLines<Line> {
  readonly counts: Readonly<Record<Effect, number>>
  readonly toLookAt: number
  /** Those to look at first, then those that change something; identical ones only when there is something to tell. */
  readonly lines: readonly Line[]
}

interface Judged {
  readonly effect: Effect
  /** Whether there is more to say than the effect. */
  readonly hasIssues: boolean
}

/** @param limit lines told one by one at most */
export const previewLines = <Line extends Judged>(lines: readonly Line[], limit: number): PreviewLines<Line> => {
  const counts = { ...noLines.counts }
  for (const { effect } of lines) counts[effect] += 1
  const [asking, others] = [true, false].map((asks) =>
    order.flatMap((effect) =>
      lines.filter((line) => line.effect === effect && isToLookAt(effect, line.hasIssues) === asks),
    ),
  ) as [Line[], Line[]]
  const told = others.filter(({ effect, hasIssues }) => effect !== 'identical' || hasIssues)
  return { counts, toLookAt: asking.length, lines: [...asking, ...told].slice(0, limit) }
}

/** The preview of a list without lines. */
export const noLines: PreviewLines<never> = {
  counts: { new: 0, changed: 0, identical: 0, doubtful: 0, refused: 0, skipped: 0 },
  toLookAt: 0,
  lines: [],
}

const order: readonly Effect[] = ['refused', 'doubtful', 'changed', 'new', 'skipped', 'identical']
