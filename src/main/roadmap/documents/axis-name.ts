import type { Axis } from '#shared/records/records.ts'

/** « Axe prioritaire 1 – Équiper et accompagner ». */
export const axisName = ({ number, title }: Pick<Axis, 'number' | 'title'>): string =>
  [number === null ? 'Axe prioritaire' : `Axe prioritaire ${number}`, title].filter((part) => part !== null).join(' – ')
