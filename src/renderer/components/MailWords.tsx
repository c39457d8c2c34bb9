import { Button, CopyButton } from '@mantine/core'
import { IconCopy, IconMail } from '@tabler/icons-react'
import { mailtoOf } from '../words/mailto.ts'
import classes from './parts.module.css'

interface Props {
  readonly to: readonly string[]
  readonly subject: string
  readonly body: string
}

/** A mail as it will be read: to whom, about what, its words. */
export function MailWords({ to, subject, body }: Props) {
  return (
    <>
      <dl className={classes.mail}>
        <dt>À</dt>
        <dd>{to.length === 0 ? 'adresse inconnue' : to.join(', ')}</dd>
        <dt>Objet</dt>
        <dd>{subject}</dd>
      </dl>
      <p className={classes.mailBody}>{body}</p>
    </>
  )
}

/** What one does with a mail that is ready: copied into another, or opened in the mail program; the better way last. */
export function MailVerbs(mail: Props) {
  // Without an address, a mail program opens on a mail to nobody: the words go by another way.
  const opens = mail.to.length > 0
  const open = (
    <Button
      component="a"
      href={mailtoOf(mail)}
      variant={opens ? 'filled' : 'default'}
      leftSection={<IconMail {...icon} />}
    >
      Ouvrir dans la messagerie
    </Button>
  )
  const copies = (
    <CopyButton value={mail.body}>
      {({ copied, copy }) => (
        <Button variant={opens ? 'default' : 'filled'} leftSection={<IconCopy {...icon} />} onClick={copy}>
          {copied ? 'Texte copié' : 'Copier le texte'}
        </Button>
      )}
    </CopyButton>
  )
  return opens ? (
    <>
      {copies}
      {open}
    </>
  ) : (
    <>
      {open}
      {copies}
    </>
  )
}

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const
