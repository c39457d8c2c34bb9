import { VisuallyHidden } from '@mantine/core'
import type { DifferenceBlock } from '#shared/text/difference.ts'
import { inPlace } from '../in-place.tsx'
import classes from './points.module.css'

interface Props {
  readonly lines: readonly DifferenceBlock[]
  /** Nothing is left of them. */
  readonly empty?: boolean
}

/** What a version says, with what it changed struck and underlined, and spoken. */
export function MarkedLines({ lines, empty = false }: Props) {
  return (
    <span className={classes.lines}>
      {inPlace(lines, ({ role, parts }) => (
        <span className={classes.line} data-role={role}>
          {inPlace(parts, ({ kind, text }) => {
            const Part = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
            return (
              <Part>
                {kind !== 'same' && (
                  <VisuallyHidden>{kind === 'added' ? ' ajouté\u00A0: ' : ' retiré\u00A0: '}</VisuallyHidden>
                )}
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
