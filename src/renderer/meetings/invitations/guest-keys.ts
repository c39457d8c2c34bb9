import type { invitationAnswers } from '#shared/records/meetings/attendance.ts'
import type { KeyHint } from '../../components/KeyHints.tsx'

type Answer = keyof typeof invitationAnswers

/** One key each, on the row of a guest; `null` takes the answer away. */
const answerKeys: Readonly<Record<string, Answer | null>> = {
  o: 'yes',
  n: 'no',
  p: 'maybe',
  r: 'represented',
  Backspace: null,
}

/** What a key does on the row of a guest; `null`: nothing of ours. */
export type GuestGesture =
  | { readonly kind: 'answer'; readonly answer: Answer | null }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'go'; readonly by: -1 | 1 }

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>

export const guestGesture = ({ key, ctrlKey, altKey, metaKey }: Key): GuestGesture | null => {
  if (ctrlKey || altKey || metaKey) return null
  if (key === 'ArrowDown') return { kind: 'go', by: 1 }
  if (key === 'ArrowUp') return { kind: 'go', by: -1 }
  if (key === 'Delete') return { kind: 'withdraw' }
  const answer = answerKeys[key.length === 1 ? key.toLowerCase() : key]
  return answer === undefined ? null : { kind: 'answer', answer }
}

export const guestKeys: readonly KeyHint[] = [
  { keys: ['↑', '↓'], does: 'd’un invité à l’autre' },
  { keys: ['O'], does: 'viendra' },
  { keys: ['P'], does: 'peut-être' },
  { keys: ['N'], does: 'ne viendra pas' },
  { keys: ['R'], does: 'sera représenté' },
  { keys: ['Suppr'], does: 'retirer l’invitation' },
]
