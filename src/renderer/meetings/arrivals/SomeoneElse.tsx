import { useEffect, useRef, useState } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Input } from '../../api/api.ts'
import { personName } from '../../words/person-name.ts'
import { quoted } from '../../words/spaces.ts'
import { NewPersonForm } from './NewPersonForm.tsx'
import { type NewPerson, newPersonFrom } from './new-person.ts'
import { useStructures } from './use-structures.ts'
import { WhoField } from './WhoField.tsx'

type SettledWho = Input<'arrivals', 'settle'>['who']

interface Props {
  readonly meeting: RowId
  /** What was typed at the arrival, and the structure they came for, when that was recognised. */
  readonly text: string
  readonly structure: string | null
  readonly onChoose: (who: SettledWho, name: string) => void
  readonly onEscape: () => void
}

/** Searches who came, from what was typed; whoever is not known is added, with what the text says of them. */
export function SomeoneElse({ meeting, text, structure, onChoose, onEscape }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const [unknown, setUnknown] = useState<string | null>(null)
  const structures = useStructures(meeting)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has just opened is written in at once
  useEffect(() => root.current?.querySelector('input')?.focus(), [unknown])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Échap leaves the fields that are inside
    <div
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onEscape()
      }}
    >
      {unknown === null ? (
        <WhoField
          meeting={meeting}
          label="Qui est-ce&nbsp;?"
          initial={text}
          typedVerb={(typed) => `Nouvelle personne\u00A0: ${quoted(typed)}…`}
          onWho={(who, suggestion) => {
            if (who.kind === 'text' || who.kind === 'actor' || suggestion === null)
              setUnknown(who.kind === 'text' ? who.text : text)
            else onChoose(who, personName(suggestion))
          }}
        />
      ) : (
        <NewPersonForm
          structures={structures}
          initial={ofStructure(unknown, structure)}
          verb="Ajouter cette personne"
          onSubmit={(person) => onChoose({ kind: 'new', ...person }, personName(person))}
        />
      )}
    </div>
  )
}

/** A structure's name that was typed is not a person's. */
const ofStructure = (typed: string, structure: string | null): NewPerson => {
  const read = newPersonFrom(typed === structure ? '' : typed)
  return { ...read, structure: read.structure || (structure ?? '') }
}
