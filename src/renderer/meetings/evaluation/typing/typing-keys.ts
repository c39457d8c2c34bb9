import type { KeyHint } from '../../../components/KeyHints.tsx'

export const typingKeys: readonly KeyHint[] = [
  { keys: ['1', '…', '5'], does: 'donner la note, ou choisir la réponse de ce rang, et passer à la question suivante' },
  { keys: ['0'], does: 'laisser la question sans réponse, et passer à la suivante' },
  { keys: ['Tab'], does: 'question suivante' },
  { keys: ['Entrée'], does: 'enregistrer la fiche et passer à la suivante' },
  { keys: ['Maj', 'Entrée'], does: 'dans une réponse libre\u00a0: aller à la ligne' },
]

/** Goes from a question to the one after it, and from the last to what saves. */
export const goToNextQuestion = (from: HTMLElement): void => {
  const form = from.closest('form')
  const stops = [...(form?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
  const next = stops[stops.findIndex((stop) => stop.contains(from)) + 1]
  const into = next?.querySelector<HTMLElement>('input:checked, textarea') ?? next?.querySelector<HTMLElement>('input')
  const saving = form?.querySelector<HTMLElement>('[type=submit]')
  ;(into ?? saving)?.focus()
}
