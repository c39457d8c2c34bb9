/** « 9 h 05 », from `HH:MM`. */
export const hour = (time: string): string => {
  const [hours = '0', minutes = '00'] = time.split(':')
  return `${Number(hours)}\u00A0h\u00A0${minutes}`
}

/** « 9 h 00 – 12 h 00 », « 9 h 00 », « jusqu’à 12 h 00 », or nothing. */
export const slot = (startsAt: string | null, endsAt: string | null): string => {
  if (startsAt !== null && endsAt !== null) return `${hour(startsAt)} – ${hour(endsAt)}`
  if (startsAt !== null) return hour(startsAt)
  return endsAt === null ? '' : `jusqu’à ${hour(endsAt)}`
}

/** « 3 h 15 », « 3 h », « 45 min », from minutes. */
export const duration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}\u00A0min`
  return rest === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${String(rest).padStart(2, '0')}`
}
