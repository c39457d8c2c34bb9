import { Text } from '@mantine/core'
import type { MailboxLook, MailboxView } from '#shared/contract/exchanges/mailbox.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { List } from '../../components/plain/List.tsx'
import { Quiet } from '../../components/plain/Second.tsx'
import { hourOf } from '../../words/hours.ts'
import { counted } from '../../words/numbers.ts'
import classes from '../exchanges.module.css'
import { lookWords, pointsLeft, settingsWords } from './look-words.ts'

/** Where the folder is, what is done without asking, what the last look found. */
export function FolderState({ view: { settings, look } }: { readonly view: MailboxView }) {
  if (settings === null) return null
  return (
    <>
      <Text fw={600} my="xs">
        {settings.folder}
      </Text>
      <Text size="sm" c="var(--ink-2)">
        {settingsWords(settings)}
      </Text>
      <div role="status">{look === null ? <NotYet /> : <Found look={look} />}</div>
      {look?.trouble != null && <ErrorMessage error={look.trouble} />}
      {look !== null && look.refused.length > 0 && <Refused refused={look.refused} />}
    </>
  )
}

const NotYet = () => <p className={classes.found}>Concerto n’y a pas encore regardé depuis son ouverture.</p>

function Found({ look }: { readonly look: MailboxLook }) {
  const points = pointsLeft(look)
  return (
    <p className={classes.found}>
      <Quiet style={{ whiteSpace: 'nowrap' }}>Regardé à {hourOf(look.at)}.</Quiet>{' '}
      {look.trouble === null || look.arrived.length + look.applied.length > 0 ? lookWords(look).join(' ') : ''}
      {points > 0 && (
        <>
          {' '}
          <LinkAnchor to="/echanges/points">Trancher {counted(points, 'point', 'points')}</LinkAnchor>
        </>
      )}
    </p>
  )
}

/** Each with its reason: whoever put it there may have to be told. */
function Refused({ refused }: { readonly refused: MailboxLook['refused'] }) {
  return (
    <List ruled="over" maw="72ch" my="sm" aria-label="Fichiers que Concerto ne prend pas">
      {refused.map(({ name, error }) => (
        <li key={name}>
          <strong>{name}</strong> {[error.cause, error.next].join(' ')}
        </li>
      ))}
    </List>
  )
}
