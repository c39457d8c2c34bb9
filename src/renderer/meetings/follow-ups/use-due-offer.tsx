import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { type SaidDueDay, saidDueDay } from '#shared/text/said-due-day.ts'
import { DueOffer } from './DueOffer.tsx'

interface Offered {
  readonly text: string
  readonly dueOn: string | null
  /** When it was said, `YYYY-MM-DD`: a day without a year is the first to come after it. */
  readonly saidOn: string
  readonly take: (day: string) => void
  /** Said beside the words being typed: Tab and Échap answer there. */
  readonly byKeys?: boolean
}

/**
 * The day that a task says it is due, offered under its words while it has none: a button, or Tab where one types,
 * takes it; Échap refuses it. It is never taken otherwise.
 */
export function useDueOffer({ text, dueOn, saidOn, take, byKeys = false }: Offered): {
  readonly offer: ReactNode
  /** The keys of the field where the words are typed. */
  readonly onKeyDown: (event: KeyboardEvent) => void
} {
  const [refused, refuse] = useState<string | null>(null)
  const said = dueOn === null ? saidDueDay(text, saidOn) : null
  const offered = said !== null && said.day !== refused ? said : null
  const answer = ({ day }: SaidDueDay, taken: boolean) => (taken ? take(day) : refuse(day))
  return {
    offer: offered && (
      <DueOffer day={offered.day} answer={(taken) => answer(offered, taken)} keys={byKeys ? typingKeys : null} />
    ),
    onKeyDown: (event) => {
      const takes = event.key === 'Tab' && !event.shiftKey
      if (offered === null || !(takes || event.key === 'Escape')) return
      event.preventDefault()
      answer(offered, takes)
    },
  }
}

const typingKeys = { take: 'Tab', refuse: 'Échap' }
