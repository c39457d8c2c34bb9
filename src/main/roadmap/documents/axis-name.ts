import type { Axis } from '#shared/records/records.ts'

/** « Axe prioritaire 1 – Équiper et accompagner ». */
export const axisName = (axis: Named): string => named('Axe prioritaire', axis)

/** « Axe 1 – Équiper et accompagner », where there is less room. */
export const shortAxisName = (axis: Named): string => named('Axe', axis)

type Named = Pick<Axis, 'number' | 'title'>

const named = (kind: string, { number, title }: Named): string =>
  [number === null ? kind : `${kind} ${number}`, title].filter((part) => part !== null).join(' – ')
