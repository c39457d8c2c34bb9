import type { KeyboardEvent, ReactNode } from 'react'
import classes from './page.module.css'

interface TabsProps {
  /** What one hears on reaching them. */
  readonly label: string
  /** In a row, or a head, that draws its own rule below. */
  readonly flush?: boolean
  /** Said less loudly than those beside. */
  readonly quiet?: boolean
  /** Links of the router: the one of this screen is `aria-current`. */
  readonly children: ReactNode
}

/** Screens beside this one, as tabs under its head: F6 leads there, the arrows from one to the next, Entrée opens. */
export function PageTabs({ label, flush = false, quiet = false, children }: TabsProps) {
  return (
    <nav
      aria-label={label}
      className={classes.tabs}
      data-flush={flush || undefined}
      data-quiet={quiet || undefined}
      data-zone
      onKeyDown={goBetweenTabs}
    >
      {children}
    </nav>
  )
}

/** Two groups of tabs in one row: those of this moment, then the others. */
export function TabsRow({ children }: { readonly children: ReactNode }) {
  return <div className={classes.tabsRow}>{children}</div>
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 }

const goBetweenTabs = (event: KeyboardEvent<HTMLElement>): void => {
  const step = steps[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const tabs = [...event.currentTarget.querySelectorAll('a')]
  const here = tabs.indexOf(document.activeElement as HTMLAnchorElement)
  event.preventDefault()
  tabs[(here + step + tabs.length) % tabs.length]?.focus()
}
