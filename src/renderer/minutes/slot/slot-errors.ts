import { parseHour } from '../../words/hours.ts'

interface TypedSlot {
  readonly startsAt: string
  readonly endsAt: string
}

/** Refusals of two hours as typed, by field, in French; an hour left empty is none. */
export const slotErrors = (typed: TypedSlot): Readonly<Record<string, string>> => ({
  ...(!isHour(typed.startsAt) && { startsAt: notAnHour }),
  ...(!isHour(typed.endsAt) && { endsAt: notAnHour }),
  ...(endsBeforeStart(typed) && { endsAt: endsTooEarly }),
})

export const endsTooEarly = 'La fin vient après le début.'

const isHour = (typed: string): boolean => typed.trim() === '' || parseHour(typed) !== null

const endsBeforeStart = ({ startsAt, endsAt }: TypedSlot): boolean => {
  const [from, to] = [parseHour(startsAt), parseHour(endsAt)]
  return from !== null && to !== null && to <= from
}

const notAnHour = 'Une heure s’écrit «\u00a09\u00A0h\u00A030\u00a0».'
