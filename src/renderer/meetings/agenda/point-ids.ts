import type { RowId } from '#shared/kernel/ids.ts'

/** Where the title of a point is edited, in the page. */
export const titleId = (point: RowId): string => `point-${point}`
