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
