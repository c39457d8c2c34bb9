import { Button } from '@mantine/core'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { type Refusal, refusal } from '../../api/failures.ts'
import { useStore } from '../../api/store.ts'
import { ErrorMessage } from '../ErrorMessage.tsx'
import classes from './AppFrame.module.css'

/** Why a gesture was refused, beside what was pressed for it, however long the page is. Échap closes it. */
export function RefusalMessage() {
  const told = useStore(refusal)
  return told === null ? null : <Beside told={told} />
}

function Beside({ told: { error, beside, mending } }: { readonly told: Refusal }) {
  const box = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    beside.style.setProperty('anchor-name', anchorName)
    box.current?.showPopover()
    // Who has gone on to something else keeps it, and hears the message.
    if (document.activeElement === beside || document.activeElement === document.body) box.current?.focus()
    return () => {
      beside.style.removeProperty('anchor-name')
    }
  }, [beside])
  const close = () => {
    refusal.set(null)
    beside.focus()
  }
  const mend = () => {
    close()
    mending?.act()
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <section
      ref={box}
      popover="manual"
      aria-label="Message"
      className={classes.refusal}
      tabIndex={-1}
      data-only="screen"
      onKeyDown={hear}
    >
      <ErrorMessage
        error={error}
        dismiss={close}
        {...(mending !== null && {
          action: (
            <Button size="xs" variant="filled" onClick={mend}>
              {mending.verb}
            </Button>
          ),
        })}
      />
    </section>
  )
}

/** As the style sheet says it. */
const anchorName = '--refused'
