/**
 * What one typed in a field stands over what is sent, and what was sent over what is read: a stored value shows again
 * only when it was asked for after the last save was answered.
 */
export interface Held<Value> {
  /** What is not sent yet, or could not be stored; `null` when all of it was sent. */
  readonly typed: { readonly value: Value; readonly refused: boolean } | null
  readonly sent: Sent<Value> | null
}

interface Sent<Value> {
  readonly value: Value
  /** Which save it left with: an answer to another one says nothing of it. */
  readonly turn: number
  /** The count at which the program answered; `null` until it does. */
  readonly answeredAt: number | null
}

export const nothingHeld = { typed: null, sent: null } as const

export const type = <Value>(held: Held<Value>, value: Value): Held<Value> => ({
  ...held,
  typed: { value, refused: false },
})

/** `value` leaves with a save; what was typed after it goes on waiting. */
export const send = <Value>({ typed }: Held<Value>, value: Value, turn: number): Held<Value> => ({
  typed: typed !== null && Object.is(typed.value, value) ? null : typed,
  sent: { value, turn, answeredAt: null },
})

export const stored = <Value>(held: Held<Value>, turn: number, answeredAt: number): Held<Value> =>
  held.sent?.turn === turn ? { ...held, sent: { ...held.sent, answeredAt } } : held

/** What could not be stored is typed again, unless something was typed since. */
export const refused = <Value>(held: Held<Value>, turn: number): Held<Value> =>
  held.sent?.turn === turn ? { typed: held.typed ?? { value: held.sent.value, refused: true }, sent: null } : held

/** What could not be stored is let go of. */
export const forgotten = <Value>(held: Held<Value>, turn: number): Held<Value> =>
  held.sent?.turn === turn ? { ...held, sent: null } : held

/** What was typed says what the program holds: nothing is to be sent, and the field shows it as it was typed. */
export const settle = <Value>({ typed, sent }: Held<Value>): Held<Value> =>
  typed === null ? { typed, sent } : { typed: null, sent: { turn: 0, answeredAt: 0, ...sent, value: typed.value } }

/** Whether something is not stored yet. */
export const waits = ({ typed, sent }: Held<unknown>): boolean =>
  typed !== null || (sent !== null && sent.answeredAt === null)

/** A reading, and the count after which all that is shown was asked for. */
export interface Reading<Value> {
  readonly value: Value
  readonly since: number
}

/** What the program holds, or is being given, as far as this window knows. */
export const known = <Value>({ sent }: Held<Value>, { value, since }: Reading<Value>): Value =>
  sent !== null && (sent.answeredAt === null || since <= sent.answeredAt) ? sent.value : value

/** What the field shows. */
export const shown = <Value>(held: Held<Value>, reading: Reading<Value>): Value =>
  held.typed === null ? known(held, reading) : held.typed.value
