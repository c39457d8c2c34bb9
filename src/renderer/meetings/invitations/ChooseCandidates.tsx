import { Button, Checkbox, Text } from '@mantine/core'
import type { Candidate } from '#shared/contract/meetings/invitations.ts'
import type { Meeting } from '#shared/records/records.ts'
import { Drawer } from '../../components/Drawer.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { List } from '../../components/plain/List.tsx'
import { Row } from '../../components/plain/Row.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { plural } from '../../words/numbers.ts'
import { CandidateFilters } from './CandidateFilters.tsx'
import { candidateFacts, candidatePlace, inviteTickedWords, inviteWords } from './invitation-words.ts'
import { type ChoosingCandidates, useCandidates } from './use-candidates.ts'
import { useInvite } from './use-invite.ts'

interface Props {
  readonly meeting: Meeting
  readonly opened: boolean
  readonly close: () => void
  /** Those of the sector who never came are shown first; else all. */
  readonly neverCame: boolean
}

/** People of the directory, and structures that nobody is known to serve. */
export function ChooseCandidates({ meeting, opened, close, neverCame }: Props) {
  return (
    <Drawer opened={opened} onClose={close} title="Choisir dans l’annuaire" size="lg">
      {opened && <Candidates meeting={meeting} neverCame={neverCame} close={close} />}
    </Drawer>
  )
}

/** Some are ticked, or all are invited. */
function Candidates({ meeting, neverCame, close }: Omit<Props, 'opened'>) {
  const choosing = useCandidates(meeting, neverCame)
  const { found } = choosing
  return (
    <>
      <Second aria-live="polite">{found.data && possibleWords(found.data.total)}</Second>
      <CandidateFilters filter={choosing.filter} setFilter={choosing.setFilter} />
      <Loaded query={found} rows={4}>
        {(found) => <CandidateRows choosing={choosing} rows={found.rows} />}
      </Loaded>
      <InviteButtons meeting={meeting} choosing={choosing} total={found.data?.total ?? 0} close={close} />
    </>
  )
}

const possibleWords = (count: number): string =>
  count === 0 ? 'personne à choisir' : plural(count, 'possible', 'possibles')

interface RowsProps {
  readonly choosing: ChoosingCandidates
  readonly rows: readonly Candidate[]
}

function CandidateRows({ choosing, rows }: RowsProps) {
  if (rows.length === 0)
    return (
      <Text c="var(--ink-2)" mt="sm">
        Personne d’autre n’est connu ainsi&nbsp;: changez ce qui est cherché.
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
  readonly close: () => void
}

function InviteButtons({ meeting, choosing, total, close }: ButtonsProps) {
  const { invite, busy } = useInvite(meeting.id)
  const { filter, ticked, left } = choosing
  return (
    <DialogEnd close={close} stays>
      {left > 0 && (
        <Button variant="subtle" onClick={choosing.showMore}>
          Voir les suivants
        </Button>
      )}
      {ticked > 0 && (
        <Button
          disabled={busy}
          onClick={() => invite(choosing.whoTicked(), ticked === total ? close : choosing.untick)}
        >
          {inviteTickedWords(ticked)}
        </Button>
      )}
      {ticked === 0 && total > 0 && (
        <Button disabled={busy} onClick={() => invite({ kind: 'filter', filter }, close)}>
          {inviteWords(total)}
        </Button>
      )}
    </DialogEnd>
  )
}
