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

interface VerbsProps {
  readonly mail: Props
  /** Something else is the first thing to do. */
  readonly second?: boolean
  /** Called as the mail program is asked to open it. */
  readonly opened?: () => void
}

/** What one does with a mail that is ready: opened in the mail program, or copied into another. */
export function MailVerbs({ mail, second = false, opened }: VerbsProps) {
  // Without an address, a mail program opens on a mail to nobody: the words go by another way.
  const [opens, copies] = mail.to.length === 0 ? (['default', 'filled'] as const) : (['filled', 'default'] as const)
  return (
    <>
      <Button
        component="a"
        href={mailtoOf(mail)}
        variant={second ? 'default' : opens}
        leftSection={<IconMail {...icon} />}
        onClick={opened}
      >
        Ouvrir dans la messagerie
      </Button>
      <CopyButton value={mail.body}>
        {({ copied, copy }) => (
          <Button variant={second ? 'default' : copies} leftSection={<IconCopy {...icon} />} onClick={copy}>
            {copied ? 'Texte copié' : 'Copier le texte'}
          </Button>
        )}
      </CopyButton>
    </>
  )
}

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const
