import { Kbd } from '@mantine/core'
import { Fragment } from 'react'
import { List } from './plain/List.tsx'

/** One use of the keyboard: keys pressed together or one of, and the verb. */
export interface KeyHint {
  readonly keys: readonly string[]
  readonly does: string
}

/** Keys and what they do, in one line under a list or a sheet. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }) {
  return (
    <div data-only="screen">
      <List inline gap="var(--s2) var(--s5)" fz="sm" lh={1.6} c="var(--ink-2)" aria-label="Touches de cet écran">
        {hints.map((hint) => (
          <li key={hint.does}>
            {hint.keys.map((key) => (
              <Fragment key={key}>
                <Kbd>{key}</Kbd>{' '}
              </Fragment>
            ))}
            {hint.does}
          </li>
        ))}
      </List>
    </div>
  )
}
