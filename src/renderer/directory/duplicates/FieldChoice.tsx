import { Radio, Text, VisuallyHidden } from '@mantine/core'
import type { ComparedField } from '#shared/contract/directory/duplicates.ts'
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
  if (onChoose === null)
    return (
      <>
        <span className={classes.label}>{field.label}</span>
        {sides.map((side) => (
          <div key={side} className={classes.value}>
            <Value side={side} text={field[side]} />
          </div>
        ))}
      </>
    )
  return (
    <Radio.Group
      classNames={{ root: classes.choice ?? '', label: classes.label ?? '' }}
      label={field.label}
      value={chosen}
      onChange={(side) => onChoose(side as Side)}
    >
      {sides.map((side) => (
        <div key={side} className={classes.value} data-checked={side === chosen || undefined}>
          <Radio value={side} label={<Value side={side} text={field[side]} />} />
        </div>
      ))}
    </Radio.Group>
  )
}

function Value({ side, text }: { readonly side: Side; readonly text: string | null }) {
  return (
    <>
      <VisuallyHidden component="span">{`${ranks[side]}\u00A0: `}</VisuallyHidden>
      {text ?? (
        <Text span inherit c="var(--ink-3)" fs="italic">
          non renseigné
        </Text>
      )}
    </>
  )
}
