import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { savingShown } from '../../api/saving.ts'
import { figure } from '../../words/numbers.ts'
import { before, moved } from './moved.ts'

/** Moving one thing of an ordered list: taken, moved, put, or left where it was. Each step is said. */
export interface Moving {
  /** The order shown: that of the list, or the one being tried. */
  readonly order: readonly RowId[]
  /** The one held by the keyboard or the pointer. */
  readonly taken: RowId | null
  readonly take: (id: RowId, name: string) => void
  readonly step: (step: number, name: string) => void
  readonly put: (name: string) => void
  readonly leave: (name: string) => void
  /** Moves at once, by a button. */
  readonly moveNow: (id: RowId, step: 1 | -1, name: string) => void
  /** The latest step, for whoever hears the screen. */
  readonly said: string
}

interface Options {
  /** How its things are spoken of: « la section est prise », « le point est pris ». */
  readonly gender: 'm' | 'f'
  /** Writes a new place. The list stays as it was put until it shows what was written, or the refusal. */
  readonly write: (id: RowId, after: RowId | null) => Promise<unknown>
  /** Called once the list shows it, or once it was refused. */
  readonly then?: (id: RowId) => void
  /** How a place is said; « place 2 sur 5 » without it. */
  readonly place?: (index: number) => string
}

export function useMoving(stored: readonly RowId[], { gender, write, then, place: placed }: Options): Moving {
  const queries = useQueryClient()
  const [tried, setTried] = useState<readonly RowId[] | null>(null)
  const [taken, setTaken] = useState<RowId | null>(null)
  const [said, setSaid] = useState('')
  const order = tried ?? stored
  const words = participles[gender]
  const place = (id: RowId, of: readonly RowId[]) =>
    placed?.(of.indexOf(id)) ?? `place ${figure(of.indexOf(id) + 1)} sur ${figure(of.length)}`

  const send = async (id: RowId, next: readonly RowId[]) => {
    setTried(next)
    await savingShown(queries, () => write(id, before(next, id))).catch(() => null)
    then?.(id)
    setTried(null)
  }
  return {
    order,
    taken,
    said,
    take(id, name) {
      setTaken(id)
      setSaid(
        `«\u00a0${name}\u00a0» est ${words.taken}, ${place(id, order)}. Flèches pour déplacer, Entrée pour poser, Échap pour laisser.`,
      )
    },
    step(step, name) {
      if (taken === null) return
      const next = moved(order, taken, step)
      setTried(next)
      setSaid(`«\u00a0${name}\u00a0», ${place(taken, next)}.`)
    },
    put(name) {
      if (taken === null) return
      setTaken(null)
      setSaid(`«\u00a0${name}\u00a0» est ${words.put}, ${place(taken, order)}.`)
      if (tried !== null) void send(taken, tried)
    },
    leave(name) {
      setTaken(null)
      setTried(null)
      setSaid(`«\u00a0${name}\u00a0» est ${words.left} à sa place.`)
    },
    moveNow(id, step, name) {
      const next = moved(order, id, step)
      setSaid(`«\u00a0${name}\u00a0», ${place(id, next)}.`)
      void send(id, next)
    },
  }
}

const participles = {
  m: { taken: 'pris', put: 'posé', left: 'laissé' },
  f: { taken: 'prise', put: 'posée', left: 'laissée' },
} as const
