import { Link } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { useApiQuery } from '../api/hooks.ts'
import classes from '../components/page.module.css'

/** The screens of a meeting, in the order of its life. */
const screens = [
  { to: '/reunions/$meeting', label: 'Préparation', exact: true },
  { to: '/reunions/$meeting/programme', label: 'Programme', exact: true },
  { to: '/reunions/$meeting/salle', label: 'La salle', exact: true },
  { to: '/reunions/$meeting/presences', label: 'Présences', exact: true },
  // Its review stands under it.
  { to: '/comptes-rendus/$meeting', label: 'Compte-rendu', exact: false },
  { to: '/reunions/$meeting/suites', label: 'Suites', exact: true },
  // The forms are typed and imported under it.
  { to: '/reunions/$meeting/evaluation', label: 'Évaluation', exact: false },
  { to: '/reunions/$meeting/bilan', label: 'Bilan', exact: true },
] as const

interface Props {
  readonly meeting: RowId
  /** In a head that draws its own rule below. */
  readonly flush?: boolean
}

/** Screens of some kinds of meetings alone. */
const ofForums: ReadonlySet<string> = new Set(['/reunions/$meeting/programme'])

/** From one screen of a meeting to another; stands under the head of each. */
export function MeetingTabs({ meeting, flush = false }: Props) {
  const kind = useApiQuery('meetings', 'page', { id: meeting }).data?.meeting.kind ?? null
  const shown = screens.filter(({ to }) => hasProgramme({ kind }) || !ofForums.has(to))
  return (
    <nav aria-label="Écrans de la réunion" className={classes.tabs} data-flush={flush || undefined}>
      {shown.map(({ to, label, exact }) => (
        <Link
          key={to}
          to={to}
          params={{ meeting }}
          className={classes.tab}
          activeOptions={{ exact, includeSearch: false }}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
