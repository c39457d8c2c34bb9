import type { FocusEvent, KeyboardEvent } from 'react'
import type { CellKeys } from '../../components/use-cell-keys.ts'
import type { CellField, CellText } from './typed-cell.ts'
import classes from './typing.module.css'
import { useTypedCell } from './use-typed-cell.ts'

interface Props {
  /** « CCAS de Pontvermeil, T3 2026 » */
  readonly name: string
  readonly fields: readonly CellField[]
  readonly saved: CellText
  /** Resolves to why it was refused; `null`: it was saved. */
  readonly save: (text: CellText) => Promise<string | null>
  readonly refusal: string | null
  readonly refuse: (why: string | null) => void
  /** For each field, its door in the table. */
  readonly doors: readonly CellKeys[]
}

const fieldNames = { value: 'nombre', outOf: 'sur' } as const

/** One figure: a field, or the two of a share. Saved when it is left. */
export function FigureInputs({ name, fields, saved, save, refusal, refuse, doors }: Props) {
  const cell = useTypedCell(saved, save, refuse)
  const left = ({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
    if (!currentTarget.contains(relatedTarget)) cell.leave()
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !cell.isTyped) return
    event.stopPropagation()
    cell.forget()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what its fields hear
    <div className={classes.cell} data-share={fields.length > 1 || undefined} onBlur={left} onKeyDown={hear}>
      {fields.map((field, index) => (
        <input
          key={field}
          {...doors[index]}
          onFocus={(event) => {
            doors[index]?.onFocus()
            event.currentTarget.select()
          }}
          className={classes.input}
          aria-label={fields.length > 1 ? `${name}, ${fieldNames[field]}` : name}
          aria-invalid={refusal !== null || undefined}
          title={refusal ?? undefined}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={cell.text[field]}
          onChange={(event) => cell.type(field, event.currentTarget.value)}
        />
      ))}
    </div>
  )
}
