import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import { onShown, shownSince } from '../../api/readings.ts'
import { answeredAt, saving } from '../../api/saving.ts'
import { createStore } from '../../api/store.ts'
import { forgotten, type Held, known, nothingHeld, refused, send, settle, shown, stored, type } from '../saving/held.ts'

export interface HeldField<Value> {
  readonly shown: Value
  /** The same, should a key have come since it was drawn. */
  readonly now: () => Value
  /** What is not sent yet, or was refused; `null` when there is nothing. */
  readonly typed: () => Held<Value>['typed']
  /** What the program holds, or is being given. */
  readonly known: () => Value
  readonly type: (value: Value) => void
  /** Sends what is typed. `save` resolves to whether it was stored; what was refused stays typed, unless it is to be forgotten. */
  readonly send: (save: (value: Value) => Promise<boolean>, ifRefused?: 'keep' | 'forget') => void
  /** What is typed is what the program holds, or will never be sent. */
  readonly settle: () => void
  /** Lets go of what is typed. */
  readonly forget: () => void
}

/**
 * What a field shows where `read` was read: see `held.ts`. What was stored comes back in its own form, unless `same` says
 * that it is what one typed: that stays as it was typed.
 */
export function useHeld<Value>(read: Value, same: (typed: Value, read: Value) => boolean): HeldField<Value> {
  const queries = useQueryClient()
  const [store] = useState(() => createStore<Held<Value>>(nothingHeld))
  const turns = useRef(0)
  const reading = () => ({ value: read, since: shownSince() })
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [store.subscribe(listener), onShown(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [store],
  )
  const now = () => {
    const held = store.get()
    if (held === nothingHeld) return read
    const seen = shown(held, reading())
    return held.typed === null && held.sent !== null && same(held.sent.value, seen) ? held.sent.value : seen
  }
  return {
    shown: useSyncExternalStore(subscribe, now),
    now,
    typed: () => store.get().typed,
    known: () => known(store.get(), reading()),
    type: (typed) => store.set(type(store.get(), typed)),
    send(save, ifRefused = 'keep') {
      const { typed } = store.get()
      if (typed === null) return
      turns.current += 1
      const turn = turns.current
      store.set(send(store.get(), typed.value, turn))
      const hear = (isStored: boolean) => {
        if (isStored) store.set(stored(store.get(), turn, answeredAt()))
        else store.set(ifRefused === 'keep' ? refused(store.get(), turn) : forgotten(store.get(), turn))
      }
      void saving(queries, () => save(typed.value)).then(hear, () => hear(false))
    },
    settle: () => store.set(settle(store.get())),
    forget: () => store.set({ ...store.get(), typed: null }),
  }
}
