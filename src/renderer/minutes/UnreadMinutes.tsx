import { errorOf } from '../api/failures.ts'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { LinkButton } from '../components/links.tsx'

interface Props {
  readonly query: { readonly error: unknown; readonly refetch: () => unknown }
}

/** Minutes that are not read: another try, or the way back from those that are not there. */
export function UnreadMinutes({ query: { error, refetch } }: Props) {
  const gone = errorOf(error).code === 'not-found'
  return (
    <ErrorMessage
      thrown={error}
      retry={() => void refetch()}
      {...(gone && { action: <LinkButton to="/comptes-rendus">Voir les comptes-rendus</LinkButton> })}
    />
  )
}
