import { Tooltip } from '@mantine/core'
import {
  IconAddressBook,
  IconArrowMerge,
  IconArrowsDownUp,
  IconCalendarEvent,
  IconCalendarHeart,
  IconChartLine,
  IconFileText,
  IconHome,
  IconMap,
  IconSettings,
  IconSpeakerphone,
  IconTable,
} from '@tabler/icons-react'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import type { RowId } from '#shared/kernel/ids.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { figure, plural } from '../../words/numbers.ts'
import classes from './Bar.module.css'

/** The screens that exist, in groups. `also`: where the same entry stands too. */
const groups = [
  [{ to: '/', label: 'Accueil', icon: IconHome }],
  [
    { to: '/annuaire', label: 'Annuaire', icon: IconAddressBook },
    { to: '/territoire', label: 'Territoire', icon: IconMap },
  ],
  [
    { to: '/reunions', label: 'Réunions', icon: IconCalendarEvent },
    { to: '/forums', label: 'Forums', icon: IconCalendarHeart },
    { to: '/comptes-rendus', label: 'Comptes-rendus', icon: IconFileText },
    { to: '/axes', label: 'Axes et votes', icon: IconArrowMerge },
    { to: '/fiches', label: 'Fiches-actions', icon: IconTable },
  ],
  [
    { to: '/besoins', also: '/actualites', label: 'Besoins et actualités', icon: IconSpeakerphone },
    { to: '/indicateurs', label: 'Indicateurs', icon: IconChartLine },
    { to: '/echanges', label: 'Échanges', icon: IconArrowsDownUp },
  ],
  [{ to: '/reglages', also: '/sauvegardes', label: 'Réglages', icon: IconSettings }],
] as const

type BarEntry = (typeof groups)[number][number]

export function BarLinks({ rail }: { readonly rail: boolean }) {
  const ofForum = useIsForum()
  return (
    <div className={classes.groups} data-told-room>
      {groups.map((group) => (
        <ul key={group[0].to} className={classes.group}>
          {group.map((entry) => (
            <li key={entry.to}>
              <BarLink entry={entry} rail={rail} ofForum={ofForum} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}

interface LinkProps {
  readonly entry: BarEntry
  readonly rail: boolean
  /** Whether the screen shown is one of a forum. */
  readonly ofForum: boolean
}

function BarLink({ entry, rail, ofForum }: LinkProps) {
  const Glyph = entry.icon
  const pathname = useLocation({ select: ({ pathname }) => pathname })
  const beside = ('also' in entry && pathname.startsWith(entry.also)) || (entry.to === '/forums' && ofForum)
  return (
    <Tooltip label={entry.label} position="right" disabled={!rail}>
      <Link
        to={entry.to}
        className={classes.link}
        activeOptions={{ exact: entry.to === '/' || (entry.to === '/reunions' && ofForum) }}
        {...(beside && { 'data-status': 'active', 'aria-current': 'page' })}
      >
        <Glyph size={19} stroke={1.6} aria-hidden="true" />
        <span className={rail ? classes.hidden : undefined}>{entry.label}</span>
        {entry.to === '/annuaire' && <EntriesToCheck rail={rail} />}
        {entry.to === '/indicateurs' && <CollectionsToSend rail={rail} />}
        {entry.to === '/echanges' && <ExchangesToSee rail={rail} />}
      </Link>
    </Tooltip>
  )
}

/** The screens of a forum have the addresses of a meeting, and stand under « Forums ». */
function useIsForum(): boolean {
  const { meeting } = useParams({ strict: false })
  const ofMeeting = useLocation({ select: ({ pathname }) => pathname.startsWith('/reunions/') })
  const page = useApiQuery('meetings', 'page', ofMeeting && meeting !== undefined ? { id: meeting as RowId } : null)
  return page.data !== undefined && hasProgramme(page.data.meeting)
}

function EntriesToCheck({ rail }: { readonly rail: boolean }) {
  const count = useApiQuery('directory', 'counts', {}).data?.toCheck ?? 0
  return <Counter rail={rail} counted={[{ count, one: 'entrée à vérifier', many: 'entrées à vérifier' }]} />
}

/** What the campaigns under way are to send today. */
function CollectionsToSend({ rail }: { readonly rail: boolean }) {
  const campaigns = useApiQuery('campaigns', 'list', {}).data ?? []
  const countOf = (what: 'send' | 'remind') => campaigns.reduce((sum, { due }) => sum + due[what], 0)
  const counted = [
    { count: countOf('send'), one: 'classeur à envoyer', many: 'classeurs à envoyer' },
    { count: countOf('remind'), one: 'structure à relancer', many: 'structures à relancer' },
  ]
  return <Counter rail={rail} counted={counted} />
}

/** Points to settle, and the bundles that came and were neither applied nor let go of. */
function ExchangesToSee({ rail }: { readonly rail: boolean }) {
  const figures = useApiQuery('duplicates', 'figuresApart', {}).data?.length ?? 0
  const points = (useApiQuery('conflicts', 'count', {}).data ?? 0) + figures
  const waiting = useApiQuery('bundles', 'waiting', {}).data ?? []
  const bundles = waiting.filter(({ appliedAt }) => appliedAt === null).length
  const counted = [
    { count: points, one: 'point à trancher', many: 'points à trancher' },
    { count: bundles, one: 'envoi reçu', many: 'envois reçus' },
  ]
  return <Counter rail={rail} counted={counted} />
}

interface CounterProps {
  readonly rail: boolean
  readonly counted: readonly { readonly count: number; readonly one: string; readonly many: string }[]
}

/** A counter shows its figure and is spoken in full: « 2 points à trancher, 1 envoi reçu ». */
function Counter({ rail, counted }: CounterProps) {
  const some = counted.filter(({ count }) => count > 0)
  if (some.length === 0) return null
  const spoken = some.map(({ count, one, many }) => plural(count, one, many)).join(', ')
  return (
    <>
      {!rail && (
        <span className={classes.counter} aria-hidden="true" title={spoken}>
          {figure(some.reduce((sum, { count }) => sum + count, 0))}
        </span>
      )}
      <span className={classes.hidden}>{spoken}</span>
    </>
  )
}
