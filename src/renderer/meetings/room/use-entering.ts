import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { RowId } from '#shared/kernel/ids.ts'
import { savingShown } from '../../api/saving.ts'
import { focusFirstText } from './texts.ts'
import { createTypeAhead, type TypeAhead } from './type-ahead.ts'

/** What the room looks at: the current point, and the first of its texts, unless others were chosen. */
interface Place {
  readonly point: RowId | null
  readonly section: RowId | null
}

export interface Entering {
  readonly place: Place
  /** Looks at a place that the screen already knows, and enters it at once. */
  readonly enter: (place: Place) => void
  /** Enters a place that a deed makes. No key is lost meanwhile; when the deed fails they stay where one was. */
  readonly enterAfter: (deed: () => Promise<Place>) => void
  readonly typeAhead: TypeAhead
}

/** Moves from text to text without losing a key. `showTexts` brings them to the front in a narrow window. */
export function useEntering(showTexts: () => void): Entering {
  const queries = useQueryClient()
  const [place, setPlace] = useState<Place>({ point: null, section: null })
  const [typeAhead] = useState(createTypeAhead)
  const enter = (next: Place) => {
    // At once: what is typed before the next drawing would go to the text one left.
    flushSync(() => {
      showTexts()
      setPlace(next)
    })
    focusFirstText()
  }
  const enterAfter = async (deed: () => Promise<Place>) => {
    typeAhead.hold()
    try {
      const next = await savingShown(queries, deed)
      typeAhead.release(() => enter(next))
    } catch {
      // The screen says why: each deed tells its own failure.
      typeAhead.giveBack()
    }
  }
  return { place, enter, enterAfter: (deed) => void enterAfter(deed), typeAhead }
}
