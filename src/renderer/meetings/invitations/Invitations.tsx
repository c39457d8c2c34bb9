import { Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { InvitationsPage } from '#shared/contract/meetings/invitations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { isLocked } from '#shared/records/meetings/meeting/is-locked.ts'
import { isOver } from '#shared/records/meetings/meeting/is-over.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { ChooseCandidates } from './ChooseCandidates.tsx'
import { Gaps } from './Gaps.tsx'
import { GuestField } from './GuestField.tsx'
import { Guests } from './Guests.tsx'
import { InviteMany } from './InviteMany.tsx'
import { fromStructures, invitedTitle, tellsAnything } from './invitation-words.ts'
import { PasteList } from './PasteList.tsx'
import { RepresentativityTable } from './RepresentativityTable.tsx'

interface Props {
  readonly meeting: Meeting
  /** The name of its sector. */
  readonly sector: string | null
  /** What stands under the guests. */
  readonly children: ReactNode
}

/** Who is invited, by a field that takes anyone; beside it, how to invite many, and who is missing around the table. */
export function Invitations(props: Props) {
  const page = useApiQuery('invitations', 'page', { meeting: props.meeting.id })
  return (
    <Loaded query={page} rows={8}>
      {(page) => <LoadedInvitations {...props} page={page} />}
    </Loaded>
  )
}

function LoadedInvitations({ meeting, sector, page, children }: Props & { readonly page: InvitationsPage }) {
  const { invitations, structures, representativity, gaps } = page
  const [choosing, choose] = useState<'neverCame' | 'all' | null>(null)
  const [pasted, paste] = useState<string | null>(null)
  const over = isOver(meeting)
  const counted = representativity.rows.length > 0
  // People without a structure are counted nowhere, and known all the same.
  const isEmpty = !counted && invitations.length === 0 && page.previous === null && page.neverCame === 0
  return (
    <>
      <Columns widths={[11, 10]}>
        <Stack component="section" gap="var(--s7)" miw={0} data-zone aria-label="Les invités">
          <Section title={invitedTitle(invitations, over)} aside={fromStructures(invitations, structures)}>
            {!over && <GuestField meeting={meeting.id} sector={sector} onList={paste} />}
            {invitations.length > 0 && (
              <Guests
                meeting={meeting.id}
                invitations={invitations}
                closed={isLocked(meeting) || meeting.state === 'cancelled'}
              />
            )}
          </Section>
          {children}
        </Stack>
        <Stack component="section" gap="var(--s6)" miw={0} data-zone aria-label="Comment inviter, et qui manque">
          {isEmpty ? (
            <EmptyDirectory meeting={meeting.id} />
          ) : (
            <>
              {!over && (
                <InviteMany meeting={meeting} sector={sector} page={page} choose={choose} paste={() => paste('')} />
              )}
              {counted && (
                <Section title="Autour de la table">
                  {tellsAnything(representativity) ? (
                    <RepresentativityTable representativity={representativity} state={meeting.state} />
                  ) : (
                    <Text c="var(--ink-2)" pt="xs">
                      Qui est là, par type et par territoire, se lira ici une fois dits, dans l’annuaire, le type et la
                      commune des structures.
                    </Text>
                  )}
                </Section>
              )}
              {!over && counted && tellsAnything(representativity) && (
                <Gaps meeting={meeting.id} gaps={gaps} columns={representativity.columns} />
              )}
            </>
          )}
        </Stack>
      </Columns>
      <ChooseCandidates
        meeting={meeting}
        opened={choosing !== null}
        close={() => choose(null)}
        neverCame={choosing === 'neverCame'}
      />
      <PasteList meeting={meeting.id} pasted={pasted} close={() => paste(null)} />
    </>
  )
}

function EmptyDirectory({ meeting }: { readonly meeting: RowId }) {
  return (
    <EmptyState
      title="Votre annuaire est vide."
      action={
        <LinkButton to="/annuaire/importer" search={{ pour: meeting }}>
          Importer dans l’annuaire
        </LinkButton>
      }
    >
      Qui est invité ici y entre.
    </EmptyState>
  )
}
