import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ProgrammePage } from '#shared/contract/meetings/programme.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { clashSentence } from '#shared/records/meetings/programme-item/clash-words.ts'
import { lineName } from '#shared/records/meetings/programme-item/line-words.ts'
import type { Placement, ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { tellRefusal } from '../../../api/failures.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { savingShown } from '../../../api/saving.ts'
import { firstOf } from '../../../components/go-on-to.ts'
import { slot } from '../../../words/hours.ts'
import { clashOf, firstPlacement, type Step, stepped, withPlacement } from './placing.ts'
import type { ProgrammeScale } from './programme-scale.ts'

/** Moving one thing of a programme from hour to hour and from room to room: taken, tried, put, or left. Each step is said. */
export interface Placing {
  /** The lines as they would stand. */
  readonly lines: readonly ProgrammeLine[]
  /** The one held by the keyboard or the pointer. */
  readonly taken: RowId | null
  /** Why the one held cannot be put where it is tried. */
  readonly refusal: string | null
  readonly take: (line: ProgrammeLine) => void
  readonly step: (step: Step) => void
  /** To a place shown by the pointer. */
  readonly tryAt: (placement: Placement) => void
  /** @param leaveRefused what cannot be put is left: a pointer lets go */
  readonly put: (leaveRefused?: boolean) => void
  readonly leave: () => void
  /** The latest step, for whoever hears the screen. */
  readonly said: string
}

interface Tried {
  readonly line: ProgrammeLine
  readonly placement: Placement
}

export function usePlacing({ lines, rooms }: ProgrammePage, scale: ProgrammeScale): Placing {
  const [tried, setTried] = useState<Tried | null>(null)
  const [held, setHeld] = useState(false)
  const [said, say] = useState('')
  const placing = useApiMutation('programme', 'place')
  const queries = useQueryClient()

  const whereWords = ({ room, startsAt, endsAt }: Placement): string =>
    [rooms.find(({ id }) => id === room)?.name ?? 'sans salle', slot(startsAt, endsAt) || 'toute la durée'].join(', ')
  const clashAt = ({ line, placement }: Tried): string | null => {
    const clash = clashOf(withPlacement(lines, line.item.id, placement), line.item.id)
    return clash === null ? null : clashSentence(clash, rooms)
  }
  const to = (next: Tried) => {
    setTried(next)
    say([whereWords(next.placement), clashAt(next)].filter((words) => words !== null).join('. '))
  }
  const write = async ({ line, placement }: Tried) => {
    await savingShown(queries, () => placing.mutateAsync({ item: line.item.id, ...placement })).catch(() => null)
    setTried(null)
  }
  const clash = tried === null ? null : clashAt(tried)
  const end = (words: string) => {
    setHeld(false)
    say(words)
  }
  return {
    lines: withPlacement(lines, tried?.line.item.id ?? null, tried?.placement ?? null),
    taken: held ? (tried?.line.item.id ?? null) : null,
    refusal: clash,
    said,
    take(line) {
      const placement = firstPlacement(line.item, lines, rooms, scale)
      setHeld(true)
      setTried({ line, placement })
      say(
        `${lineName(line)}, pris, ${whereWords(placement)}. Flèches pour déplacer, Maj et flèches pour la durée, Entrée pour poser, Échap pour laisser.`,
      )
    },
    step: (step) => tried !== null && to({ ...tried, placement: stepped(tried.placement, step, rooms) }),
    tryAt: (placement) => tried !== null && to({ ...tried, placement }),
    put(leaveRefused = false) {
      if (tried === null) return
      if (clash !== null && !leaveRefused) return say(`${clash} Choisissez ailleurs, ou Échap pour laisser.`)
      if (clash !== null) {
        setTried(null)
        tellLeft(tried.line.item.id, clash)
        return end('Laissé à sa place.')
      }
      end(`Posé, ${whereWords(tried.placement)}.`)
      void write(tried)
    },
    leave() {
      setTried(null)
      end('Laissé à sa place.')
    },
  }
}

/** Beside what was let go, once it stands where it was. */
const tellLeft = (id: RowId, cause: string): void => {
  const refused = new AppFailure({
    code: 'programme-clash',
    fact: 'Rien n’a bougé.',
    cause,
    unchanged: '',
    next: 'Choisissez une autre heure ou une autre salle.',
  })
  requestAnimationFrame(() => tellRefusal(refused, firstOf(`[data-item="${id}"]`)))
}
