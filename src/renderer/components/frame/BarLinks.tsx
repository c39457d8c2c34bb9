import { Tooltip } from '@mantine/core'
import { IconCalendarEvent, IconFileText, IconHome, IconMap, IconSettings } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import classes from './Bar.module.css'

/** The screens that exist, in groups. */
const groups = [
  [{ to: '/', label: 'Accueil', icon: IconHome }],
  [{ to: '/territoire', label: 'Territoire', icon: IconMap }],
  [
    { to: '/reunions', label: 'Réunions', icon: IconCalendarEvent },
    { to: '/comptes-rendus', label: 'Comptes-rendus', icon: IconFileText },
  ],
  [{ to: '/reglages', label: 'Réglages', icon: IconSettings }],
] as const

type BarEntry = (typeof groups)[number][number]

export function BarLinks({ rail }: { readonly rail: boolean }) {
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <ul key={group[0].to} className={classes.group}>
          {group.map((entry) => (
            <li key={entry.to}>
              <BarLink entry={entry} rail={rail} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}

function BarLink({ entry, rail }: { readonly entry: BarEntry; readonly rail: boolean }) {
  const Glyph = entry.icon
  return (
    <Tooltip label={entry.label} position="right" disabled={!rail}>
      <Link to={entry.to} className={classes.link} activeOptions={{ exact: entry.to === '/' }}>
        <Glyph size={19} stroke={1.6} aria-hidden="true" />
        <span className={rail ? classes.hidden : undefined}>{entry.label}</span>
      </Link>
    </Tooltip>
  )
}
