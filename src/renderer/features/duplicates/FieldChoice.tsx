import { Radio, VisuallyHidden } from '@mantine/core'
import { useId } from 'react'
import type { ComparedField } from '#shared/contract/duplicates.ts'
import classes from './duplicates.module.css'

type Side = 'first' | 'second'

interface Props {
  readonly field: ComparedField
  readonly chosen: Side
  /** `null` when there is nothing to choose: the entries are not to be joined. */
  readonly onChoose: ((side: Side) => void) | null
}

const sides: readonly Side[] = ['first', 'second']

const ranks = { first: 'Première entrée', second: 'Seconde entrée' } as const

/** What both say of one field; heard, it reads « Téléphone. Première entrée : … Seconde entrée : … ». */
export function FieldChoice({ field, chosen, onChoose }: Props) {
  const label = useId()
  return (
    <>
      <span id={label} className={classes.label}>
        {field.label}
      </span>
      {onChoose === null ? (
        sides.map((side) => (
          <div key={side} className={classes.value}>
            <Value side={side} text={field[side]} />
          </div>
        ))
      ) : (
        <Radio.Group
          className={classes.choice ?? ''}
          aria-labelledby={label}
          value={chosen}
          onChange={(side) => onChoose(side as Side)}
        >
          {sides.map((side) => (
            <div key={side} className={classes.value} data-checked={side === chosen || undefined}>
              <Radio value={side} label={<Value side={side} text={field[side]} />} />
            </div>
          ))}
        </Radio.Group>
      )}
    </>
  )
}

function Value({ side, text }: { readonly side: Side; readonly text: string | null }) {
  return (
    <>
      <VisuallyHidden component="span">{`${ranks[side]}\u00A0: `}</VisuallyHidden>
      {text ?? <span className={classes.nothing}>non renseigné</span>}
    </>
  )
}
