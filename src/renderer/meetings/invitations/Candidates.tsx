import { Button, Checkbox, Group, Text } from '@mantine/core'
import type { Candidate } from '#shared/contract/meetings/invitations.ts'
import type { Meeting } from '#shared/records/records.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { List } from '../../components/plain/List.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { plural } from '../../words/numbers.ts'
import { parseArrival } from '../../words/parse-arrival.ts'
import { quoted } from '../../words/spaces.ts'
import { CandidateFilters } from './CandidateFilters.tsx'
import { candidateFacts, candidatePlace, inviteTickedWords, inviteWords } from './invitation-words.ts'
import { type ChoosingCandidates, useCandidates } from './use-candidates.ts'
import { useInvite } from './use-invite.ts'

/** People of the directory, and structures that nobody is known to serve: some are ticked, or all are invited. */
export function Candidates({ meeting }: { readonly meeting: Meeting }) {
  const choosing = useCandidates(meeting)
  const { found } = choosing
  return (
    <Section
      title="À choisir dans l’annuaire"
      look="label"
      aside={found.data && <span aria-live="polite">{plural(found.data.total, 'possible', 'possibles')}</span>}
    >
      <CandidateFilters filter={choosing.filter} setFilter={choosing.setFilter} />
      <Loaded query={found} rows={4}>
        {(found) => <CandidateRows choosing={choosing} rows={found.rows} />}
      </Loaded>
      <InviteButtons meeting={meeting} choosing={choosing} total={found.data?.total ?? 0} />
    </Section>
  )
}

interface RowsProps {
  readonly choosing: ChoosingCandidates
  readonly rows: readonly Candidate[]
}

function CandidateRows({ choosing, rows }: RowsProps) {
  if (rows.length === 0)
    return (
      <Text c="var(--ink-2)" mt="sm">
        Personne d’autre n’est connu ainsi&nbsp;: changez ce qui est cherché, ou écrivez un nom, qui entrera dans
        l’annuaire.
      </Text>
    )
  return (
    <List ruled mt="xs" mb="sm" aria-label="À choisir dans l’annuaire">
      {rows.map((candidate) => (
        <Row key={`${candidate.kind} ${candidate.id}`} component="li" widths={[1, 'auto']} mih={34} py="xs">
          <Checkbox
            data-candidate
            checked={choosing.isTicked(candidate)}
            onChange={() => choosing.toggle(candidate)}
            label={
              <>
                {candidate.name}
                <Second block>{candidateFacts(candidate)}</Second>
              </>
            }
          />
          <Second maw={176} ta="end">
            {candidatePlace(candidate)}
          </Second>
        </Row>
      ))}
    </List>
  )
}

interface ButtonsProps {
  readonly meeting: Meeting
  readonly choosing: ChoosingCandidates
  readonly total: number
}

function InviteButtons({ meeting, choosing, total }: ButtonsProps) {
  const { invite, busy } = useInvite(meeting.id)
  const { filter, ticked, left } = choosing
  const name = filter.text.trim()
  return (
    <Group gap="sm" mt="sm">
      {ticked > 0 && (
        <Button disabled={busy} onClick={() => invite(choosing.whoTicked(), choosing.untick)}>
          {inviteTickedWords(ticked)}
        </Button>
      )}
      {ticked === 0 && total > 0 && (
        <Button disabled={busy} onClick={() => invite({ kind: 'filter', filter })}>
          {inviteWords(total)}
        </Button>
      )}
      {name !== '' && total === 0 && (
        <Button disabled={busy} onClick={() => invite({ kind: 'typed', ...parseArrival(name) })}>
          Inviter {quoted(name)}
        </Button>
      )}
      {left > 0 && (
        <Button variant="subtle" onClick={choosing.showMore}>
          Voir les suivants
        </Button>
      )}
    </Group>
  )
}
