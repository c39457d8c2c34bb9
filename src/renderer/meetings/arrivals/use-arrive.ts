import type { ArrivalSuggestion } from '#shared/contract/meetings/arrivals.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { useUndo } from '../../components/use-undo.ts'
import { personName } from '../../words/person-name.ts'
import { quoted } from '../../words/spaces.ts'
import type { Who } from './WhoField.tsx'

/** Notes someone present in one gesture; what was typed is said again, so that one sees who was taken. */
export function useArrive(meeting: RowId): (who: Who, suggestion: ArrivalSuggestion | null) => void {
  const arrive = useApiMutation('arrivals', 'arrive')
  const { undo } = useUndo()
  return (who, suggestion) => {
    if (suggestion?.isHere) return tellDone(`${personName(suggestion)} est déjà dans la salle`)
    arrive.mutate(
      { meeting, who },
      { onSuccess: () => tellDone(`Arrivée notée\u00A0: ${nameOf(who, suggestion)}`, undo) },
    )
  }
}

const nameOf = (who: Who, suggestion: ArrivalSuggestion | null): string => {
  if (suggestion === null) return who.kind === 'text' ? quoted(who.text) : ''
  return suggestion.lastName === '' ? suggestion.structure : personName(suggestion)
}
