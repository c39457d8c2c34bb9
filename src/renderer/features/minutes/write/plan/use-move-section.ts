import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../../../api/hooks.ts'
import { before, moved } from './move.ts'

export interface MoveSection {
  /** The order shown: that of the document, or the one being tried. */
  readonly order: readonly RowId[]
  /** The section held by the keyboard. */
  readonly taken: RowId | null
  readonly take: (id: RowId, name: string) => void
  readonly step: (step: 1 | -1, name: string) => void
  readonly put: (name: string) => void
  readonly leave: (name: string) => void
  /** Moves at once, by a button. */
  readonly moveNow: (id: RowId, step: 1 | -1, name: string) => void
  /** The latest step, for whoever hears the screen. */
  readonly said: string
}

/** Moving a section: taken, moved, put, or left where it was. Each step is said. */
export function useMoveSection(stored: readonly RowId[]): MoveSection {
  const mutation = useApiMutation('minutes', 'moveSection')
  const queries = useQueryClient()
  const [tried, setTried] = useState<readonly RowId[] | null>(null)
  const [taken, setTaken] = useState<RowId | null>(null)
  const [said, setSaid] = useState('')
  const order = tried ?? stored
  const place = (id: RowId, of: readonly RowId[]) => `place ${of.indexOf(id) + 1} sur ${of.length}`

  const write = async (id: RowId, next: readonly RowId[]) => {
    setTried(next)
    await mutation.mutateAsync({ id, after: before(next, id) }).catch(() => null)
    await queries.invalidateQueries({ queryKey: ['minutes', 'get'] })
    setTried(null)
  }
  return {
    order,
    taken,
    said,
    take(id, name) {
      setTaken(id)
      setSaid(
        `« ${name} » est prise, ${place(id, order)}. Flèches pour déplacer, Entrée pour poser, Échap pour laisser.`,
      )
    },
    step(step, name) {
      if (taken === null) return
      const next = moved(order, taken, step)
      setTried(next)
      setSaid(`« ${name} », ${place(taken, next)}.`)
    },
    put(name) {
      if (taken === null) return
      setTaken(null)
      setSaid(`« ${name} » est posée, ${place(taken, order)}.`)
      if (tried !== null) void write(taken, tried)
    },
    leave(name) {
      setTaken(null)
      setTried(null)
      setSaid(`« ${name} » est laissée à sa place.`)
    },
    moveNow(id, step, name) {
      const next = moved(order, id, step)
      setSaid(`« ${name} », ${place(id, next)}.`)
      void write(id, next)
    },
  }
}
