import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { useWriting } from '../../components/saving/writing.tsx'
import { dayOf } from '../../words/dates.ts'
import { isEarly, isToldAfter } from './opening.ts'
import type { Room } from './use-room.ts'

/** What one does with the clock of the session; each gesture is one « Annuler ». */
export interface Session {
  /** The meeting is told after its day: each point is written, none is begun, and no clock runs. */
  readonly toldAfter: boolean
  /** Opens the session, then goes on to the next point. */
  readonly advance: () => void
  readonly begin: (point: RowId) => void
  /** What would open the session before its day waits for an answer; `null`: nothing does. */
  readonly early: { readonly open: () => void; readonly cancel: () => void } | null
  /** Nothing is on the agenda: a first point is put there, and one writes in it; the session opens with it, on its day. */
  readonly writeWithoutAgenda: () => void
  readonly openTexts: (point: RowId) => void
  readonly suspend: () => void
  readonly resume: () => void
  /** @param then once it is closed */
  readonly close: (then?: () => void) => void
  readonly reopen: () => void
  readonly setUntreated: (point: RowId, untreated: boolean) => void
  /** The last thing that a key did, or would not do; empty after a while. */
  readonly said: string
  readonly say: (sentence: string) => void
  /** Of the cell where the cursor is: it goes with the cursor. */
  readonly sayHere: (sentence: string) => void
}

export function useSession(room: Room): Session {
  const { enterAfter } = room
  const of = room.page.meeting
  const { id: meeting } = of
  const toldAfter = isToldAfter(of, dayOf(new Date()))
  const [opening, setOpening] = useState<(() => void) | null>(null)
  /** Before the day of the meeting, one is asked first. */
  const onItsDay = (act: () => void) => (isEarly(of, dayOf(new Date())) ? setOpening(() => act) : act())
  const { said, say, sayHere } = useSaid()
  const { queue } = useWriting()
  const advance = useApiMutation('session', 'advance')
  const begin = useApiMutation('session', 'begin')
  const create = useApiMutation('records', 'create')
  const openTexts = useApiMutation('session', 'openTexts')
  const suspend = useApiMutation('session', 'suspend')
  const resume = useApiMutation('session', 'resume')
  const close = useApiMutation('session', 'close')
  const reopen = useApiMutation('session', 'reopen')
  const setUntreated = useApiMutation('session', 'setUntreated')
  /** What is typed is stored first, so that the gesture is the last thing « Annuler » takes back. */
  const stored = (act: () => void) => () => void queue.flush().then(act)
  const write = (point: RowId) =>
    enterAfter(async () => {
      await openTexts.mutateAsync({ point })
      return { point, section: null }
    })
  return {
    toldAfter,
    advance: () => {
      if (toldAfter) {
        const next = nextToWrite(room)
        return next === null ? say('C’est le dernier point.') : write(next)
      }
      return onItsDay(() =>
        enterAfter(async () => {
          await queue.flush()
          await advance.mutateAsync({ meeting })
          return current
        }),
      )
    },
    begin: (point) =>
      onItsDay(() =>
        enterAfter(async () => {
          await queue.flush()
          await begin.mutateAsync({ point })
          return current
        }),
      ),
    writeWithoutAgenda: () =>
      enterAfter(async () => {
        await queue.flush()
        const { id } = await create.mutateAsync({ record: 'agendaItem', values: { ...firstPoint, meeting } })
        // On another day one only writes: to ask would take the words that are being typed, and the clock is not for now.
        if (toldAfter || isEarly(of, dayOf(new Date()))) await openTexts.mutateAsync({ point: id })
        else await begin.mutateAsync({ point: id })
        return current
      }),
    early: opening && {
      open: () => {
        // The dialog keeps the keyboard while it stands.
        flushSync(() => setOpening(null))
        opening()
      },
      cancel: () => setOpening(null),
    },
    openTexts: write,
    suspend: stored(() => suspend.mutate({ meeting })),
    resume: stored(() => resume.mutate({ meeting })),
    close: (then) => stored(() => close.mutate({ meeting }, { onSuccess: () => then?.() }))(),
    reopen: stored(() => reopen.mutate({ meeting })),
    setUntreated: (point, untreated) => {
      setUntreated.mutate({ point, untreated })
      say(untreated ? 'Point non traité.' : 'Le point est de nouveau à traiter.')
    },
    said,
    say,
    sayHere,
  }
}

/** A sentence that goes after a while, so that the same one can be said again. */
function useSaid() {
  const [said, setSaid] = useState('')
  const forgetting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const say = (sentence: string) => {
    clearTimeout(forgetting.current)
    forgetting.current = setTimeout(() => setSaid(''), 8_000)
    setSaid(sentence)
  }
  const sayHere = (sentence: string) => {
    say(sentence)
    const here = document.activeElement
    const leave = ({ target }: FocusEvent) => {
      if (target === here) return
      document.removeEventListener('focusin', leave)
      setSaid((latest) => (latest === sentence ? '' : latest))
    }
    document.addEventListener('focusin', leave)
  }
  return { said, say, sayHere }
}

/** The point looked at while it has no text, else the one after it. */
const nextToWrite = ({ point, sections, page: { agenda } }: Room): RowId | null => {
  const from = agenda.findIndex(({ id }) => id === point?.id) + (sections.length === 0 ? 0 : 1)
  return agenda.slice(from).find(({ kind }) => kind !== 'pause')?.id ?? null
}

const firstPoint = { kind: 'point', title: 'Échanges', minutesText: 'text', position: 'a0' } as const

/** Follows the clock. */
const current = { point: null, section: null }
