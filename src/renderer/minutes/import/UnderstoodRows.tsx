import { Badge, VisuallyHidden } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import classes from './import.module.css'
import type { Understood } from './understood.ts'

interface Props {
  readonly rows: readonly Understood[]
  readonly chosen: Understood['what'] | null
  readonly choose: (what: Understood['what']) => void
}

/** What was understood of the page beside; choosing one shows its place. */
export function UnderstoodRows({ rows, chosen, choose }: Props) {
  const hear = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const next = buttons[at + step]
    next?.focus()
    next?.click()
  }
  return (
    <Section title="Ce qui a été compris" aside="rien n’est encore écrit">
      <List ruled="under" onKeyDown={hear}>
        {rows.map((row) => (
          <li key={row.what} className={classes.row} data-chosen={row.what === chosen || undefined}>
            {row.places.length === 0 ? (
              <RowWords row={row} />
            ) : (
              <button
                type="button"
                className={classes.rowButton}
                aria-pressed={row.what === chosen}
                onClick={() => choose(row.what)}
              >
                <RowWords row={row} />
              </button>
            )}
          </li>
        ))}
      </List>
    </Section>
  )
}

function RowWords({ row }: { readonly row: Understood }) {
  return (
    <span className={classes.rowWords}>
      <VisuallyHidden>{row.number === null ? 'Sans repère' : `Repère ${row.number}`}, </VisuallyHidden>
      <Badge circle variant={row.number === null ? 'outline' : 'filled'} aria-hidden="true">
        {row.number ?? '–'}
      </Badge>
      <span className={classes.rowLabel}>{row.label}</span>
      <span>
        {row.says}
        {row.detail !== '' && <Second block>{row.detail}</Second>}
      </span>
    </span>
  )
}
