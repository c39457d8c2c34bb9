import { VisuallyHidden } from '@mantine/core'
import type { DifferenceBlock } from '#shared/text/difference.ts'
import classes from './marked-lines.module.css'

interface Props {
  readonly lines: readonly DifferenceBlock[]
  /** Nothing is left of them. */
  readonly empty?: boolean
}

/** What a version says, with what it changed struck and underlined, and spoken. */
export function MarkedLines({ lines, empty = false }: Props) {
  return (
    <span className={classes.lines}>
      {lines.map(({ role, parts }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the text
        <span key={index} className={classes.line} data-role={role}>
          {parts.map(({ kind, text }, at) => {
            const Part = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the line
              <Part key={at}>
                {kind !== 'same' && <VisuallyHidden>{kind === 'added' ? ' ajouté : ' : ' retiré : '}</VisuallyHidden>}
                {text}
              </Part>
            )
          })}
        </span>
      ))}
      {empty && <em>vide</em>}
    </span>
  )
}
