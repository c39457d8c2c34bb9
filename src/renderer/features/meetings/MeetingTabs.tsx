import { Link } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import classes from './MeetingTabs.module.css'

/** The screens of a meeting, in the order of its life. */
const screens = [
  { to: '/reunions/$meeting', label: 'Préparation' },
  { to: '/comptes-rendus/$meeting', label: 'Compte-rendu' },
] as const

/** From one screen of a meeting to another; stands under the head of each. */
export function MeetingTabs({ meeting }: { readonly meeting: RowId }) {
  return (
    <nav aria-label="Écrans de la réunion" className={classes.root}>
      {screens.map(({ to, label }) => (
        <Link
          key={to}
          to={to}
          params={{ meeting }}
          className={classes.tab}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
