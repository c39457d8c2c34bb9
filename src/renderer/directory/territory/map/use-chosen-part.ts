import { useCallback, useState } from 'react'
import type { MapPart } from '#shared/contract/directory/territory.ts'

/** The part that the map and its table show together. */
export interface ChosenPart {
  readonly chosen: MapPart | null
  readonly choose: (part: MapPart | null) => void
}

/** What a part is known by; « » for what belongs to no intercommunality. */
export const partKey = ({ epci }: MapPart): string => epci?.code ?? ''

/** The same part stays chosen when the map is told anew. */
export function useChosenPart(parts: readonly MapPart[]): ChosenPart {
  const [key, setKey] = useState<string | null>(null)
  const choose = useCallback((part: MapPart | null) => setKey(part === null ? null : partKey(part)), [])
  return { chosen: parts.find((part) => partKey(part) === key) ?? null, choose }
}
