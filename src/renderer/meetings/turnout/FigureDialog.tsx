import type { TurnoutLine } from '#shared/contract/meetings/turnout.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { slugOf } from '../../directory/address.ts'
import classes from './turnout.module.css'

interface Props {
  readonly name: string
  readonly lines: readonly TurnoutLine[]
  readonly close: () => void
}

/** Those whom a figure counts, each on the way to its entry of the directory. */
export function FigureDialog({ name, lines, close }: Props) {
  return (
    <Dialog title={`${name} (${lines.length})`} onClose={close} closeButtonProps={{ 'aria-label': 'Fermer' }}>
      <ul className={classes.lines}>
        {lines.map(({ key, name, detail, entry }) => (
          <li key={key}>
            {entry === null ? (
              name
            ) : (
              <LinkAnchor to="/annuaire/$liste/$id" params={{ liste: slugOf(entry.list), id: entry.id }}>
                {name}
              </LinkAnchor>
            )}
            {detail !== null && <Second block>{detail}</Second>}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
