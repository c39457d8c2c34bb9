import { Button, Text } from '@mantine/core'
import {
  IconAddressBook,
  IconCheck,
  IconFileText,
  IconHistory,
  IconMicrophone2,
  IconUserPlus,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { InvitationsPage } from '#shared/contract/meetings/invitations.ts'
import type { Meeting } from '#shared/records/records.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { shortDate } from '../../words/dates.ts'
import { agree, numberWord } from '../../words/numbers.ts'
import { inviteWords, previousDone } from './invitation-words.ts'
import classes from './invitations.module.css'
import { useInvite } from './use-invite.ts'

interface Props {
  readonly meeting: Meeting
  /** The name of the sector of the meeting. */
  readonly sector: string | null
  readonly page: InvitationsPage
  readonly choose: (among: 'neverCame' | 'all') => void
  readonly paste: () => void
}

/** Ways to invite many: those of the last time, those who speak, those never seen, all that are known, a list. */
export function InviteMany({ meeting, sector, page: { previous, neverCame, speakers }, choose, paste }: Props) {
  const { invite, busy } = useInvite(meeting.id)
  return (
    <Section title="Inviter plusieurs personnes">
      <List ruled>
        {previous !== null && (
          <Way
            icon={IconHistory}
            words="Inviter ceux de la dernière fois"
            detail={
              <Ordinals>
                {[previous.title, previous.date === null ? '' : shortDate(previous.date)].filter(Boolean).join(', ')}
              </Ordinals>
            }
          >
            {previous.left === 0 ? (
              <Text component="span" c="var(--accent)" size="sm" className={classes.channel ?? ''}>
                <IconCheck size={18} stroke={1.6} aria-hidden="true" />
                fait&nbsp;: {previousDone(previous)}
              </Text>
            ) : (
              <Button size="xs" disabled={busy} onClick={() => invite({ kind: 'previous' })} data-previous>
                {inviteWords(previous.left)}
              </Button>
            )}
          </Way>
        )}
        {speakers > 0 && (
          <Way icon={IconMicrophone2} words="Inviter ceux qui interviennent">
            <Button size="xs" disabled={busy} onClick={() => invite({ kind: 'speakers' })}>
              {inviteWords(speakers)}
            </Button>
          </Way>
        )}
        {neverCame > 0 && (
          <Way
            icon={IconUserPlus}
            words={
              sector === null
                ? 'Inviter ceux qui ne sont jamais venus'
                : `Inviter ceux du secteur ${sector} qui ne sont jamais venus`
            }
          >
            <Button size="xs" onClick={() => choose('neverCame')}>
              {agree(neverCame, 'Voir qui', `Choisir parmi ${numberWord(neverCame)}`)}
            </Button>
          </Way>
        )}
        <Way icon={IconAddressBook} words="Inviter dans tout l’annuaire">
          <Button size="xs" onClick={() => choose('all')}>
            Choisir dans l’annuaire
          </Button>
        </Way>
        <Way icon={IconFileText} words="Inviter une liste copiée d’un message ou d’un tableau">
          <Button size="xs" onClick={paste}>
            Coller une liste
          </Button>
        </Way>
      </List>
    </Section>
  )
}

interface WayProps {
  readonly icon: TablerIcon
  readonly words: string
  readonly detail?: ReactNode
  readonly children: ReactNode
}

function Way({ icon: Glyph, words, detail, children }: WayProps) {
  return (
    <li className={classes.way}>
      <Glyph size={18} stroke={1.6} aria-hidden="true" />
      <span>
        {words}
        {detail !== undefined && <Second block>{detail}</Second>}
      </span>
      {children}
    </li>
  )
}
