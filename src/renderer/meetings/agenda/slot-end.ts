import type { PlannedAgenda, PlannedItem } from '#shared/records/meetings/agenda-item/planned-agenda.ts'

/** Where the end of the slot falls in the list: before the item of that rank; `null` without a slot, or without points. */
export const slotEndRank = ({
  items,
  slot,
  excess,
}: Pick<PlannedAgenda, 'items' | 'slot' | 'excess'>): number | null => {
  if (slot === null || items.length === 0) return null
  const over = (excess ?? 0) > 0 ? items.findIndex((item) => item.over > 0) : -1
  if (over < 0) return items.length
  return isWholeAfter(items[over]) ? over : over + 1
}

const isWholeAfter = (planned: PlannedItem | undefined): boolean => planned?.over === planned?.item.minutes
