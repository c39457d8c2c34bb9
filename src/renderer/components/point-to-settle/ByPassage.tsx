import { Box, Button, Group } from '@mantine/core'
import { useId, useState } from 'react'
import type { PassageTake, PassageView } from '#shared/contract/exchanges/conflicts.ts'
import { plural } from '../../words/numbers.ts'
import { Second } from '../plain/Second.tsx'
import { isCommon, suggested, type Take, takesOf } from './passages.ts'
import choice from './points.module.css'
import type { OtherWayProps } from './WriteOther.tsx'

/** A long text made of what one keeps of each passage; those that one side alone changed are already kept. */
export function ByPassage({ point, settle, leave, busy }: OtherWayProps) {
  const passages = point.passages ?? []
  const [takes, setTakes] = useState<readonly (PassageTake | null)[]>(() => passages.map(suggested))
  const missing = takes.filter((take) => take === null).length
  const take = (at: number, chosen: PassageTake) => setTakes(takes.map((one, index) => (index === at ? chosen : one)))
  const retain = () => {
    const all = takes.filter((one) => one !== null)
    if (all.length === takes.length) settle({ kind: 'passages', takes: all })
  }
  return (
    <Box mt="lg" maw={860} data-way>
      {passages.map((passage, index) =>
        isCommon(passage) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a passage is its place in the text
          <Common key={index} lines={passage.before} />
        ) : (
          <Passage
            // biome-ignore lint/suspicious/noArrayIndexKey: a passage is its place in the text
            key={index}
            rank={passages.slice(0, index + 1).filter((one) => !isCommon(one)).length}
            options={takesOf(passage, point.sides)}
            taken={takes[index] ?? null}
            take={(chosen) => take(index, chosen)}
          />
        ),
      )}
      <Group gap="sm" mt="md">
        <Button onClick={retain} loading={busy} disabled={missing > 0}>
          Retenir ce texte
        </Button>
        <Button variant="subtle" onClick={leave}>
          Revenir aux versions
        </Button>
        <Second role="status">
          {missing > 0 && `Encore ${plural(missing, 'passage à choisir', 'passages à choisir')}`}
        </Second>
      </Group>
    </Box>
  )
}

function Common({ lines }: { readonly lines: PassageView['before'] }) {
  return (
    <details className={choice.common}>
      <summary>{plural(lines.length, 'paragraphe commun', 'paragraphes communs')}</summary>
      <Lines lines={lines} />
    </details>
  )
}

interface PassageProps {
  readonly rank: number
  readonly options: readonly Take[]
  readonly taken: PassageTake | null
  readonly take: (take: PassageTake) => void
}

function Passage({ rank, options, taken, take }: PassageProps) {
  const group = useId()
  return (
    <fieldset className={choice.passage}>
      <legend>Passage {rank}</legend>
      {options.map(({ take: one, title, lines }) => (
        <label key={one} className={choice.take} data-chosen={one === taken || undefined}>
          <input type="radio" className={choice.mark} name={group} checked={one === taken} onChange={() => take(one)} />
          <span>
            <span className={choice.title}>{title}</span>
            <Lines lines={lines} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <span className={`${choice.lines} ${choice.waysLines}`}>
      {lines.length === 0 && <em>rien</em>}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the passage
        <span key={index} className={choice.line}>
          {line}
        </span>
      ))}
    </span>
  )
}
