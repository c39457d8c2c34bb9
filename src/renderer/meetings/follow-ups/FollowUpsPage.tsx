import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FollowUpList } from '#shared/contract/meetings/follow-ups.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import agenda from '../agenda/agenda.module.css'
import { FollowUpFilters } from './FollowUpFilters.tsx'
import { FollowUpRow } from './FollowUpRow.tsx'
import { type FollowUpFilter, filterLines } from './filter-lines.ts'
import { awaitedSentence } from './follow-up-words.ts'
import classes from './follow-ups.module.css'

const route = getRouteApi('/reunions/suites')

/** Decisions and tasks of all meetings, what is late first. */
export function FollowUpsPage(): ReactNode {
  const list = useApiQuery('followUps', 'list', { meeting: null })
  return (
    <>
      <PageHead
        title="Suites à donner"
        crumbs={[
          <LinkAnchor key="list" to="/reunions">
            Réunions
          </LinkAnchor>,
          'Suites',
        ]}
        {...(list.data &&
          list.data.lines.length > 0 && { sentence: awaitedSentence(list.data.lines, list.data.today) })}
      />
      <Loaded query={list} rows={6}>
        {(list) => (list.lines.length === 0 ? <NothingYet /> : <Filtered list={list} />)}
      </Loaded>
    </>
  )
}

function Filtered({ list: { lines, today } }: { readonly list: FollowUpList }) {
  const { etat, porteur, serie } = route.useSearch()
  const filter: FollowUpFilter = { stage: etat ?? 'awaited', bearer: porteur ?? null, series: serie ?? null }
  const kept = filterLines(lines, filter, today)
  return (
    <>
      <FollowUpFilters lines={lines} filter={filter} />
      {kept.length === 0 ? (
        <EmptyState
          title={nothing[filter.stage]}
          action={
            <LinkButton to="/reunions/suites" search={{ etat: 'all' }}>
              Voir toutes les suites
            </LinkButton>
          }
        >
          {filter.bearer !== null || filter.series !== null
            ? 'Il y en a peut-être ailleurs que dans ce filtre.'
            : undefined}
        </EmptyState>
      ) : (
        <div className={classes.frame}>
          <ul className={agenda.list} aria-label="Décisions et tâches">
            {kept.map((line) => (
              <FollowUpRow key={line.followUp.id} line={line} today={today} withMeeting />
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

const nothing = {
  awaited: 'Aucune suite n’est attendue.',
  late: 'Aucune suite n’est en retard.',
  all: 'Aucune suite ici.',
} as const

function NothingYet() {
  return (
    <EmptyState
      title="Aucune décision ni tâche pour l’instant."
      action={<LinkButton to="/reunions">Voir les réunions</LinkButton>}
    >
      Elles se notent dans l’écran «&nbsp;Suites&nbsp;» de chaque réunion, ou se reprennent de son compte-rendu.
    </EmptyState>
  )
}
