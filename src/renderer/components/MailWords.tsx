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
