import { Alert, Button, Group, Text } from '@mantine/core'
import { IconCircleX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AppError } from '#shared/kernel/app-error.ts'
import { errorOf } from '../api/failures.ts'
import { LinkButton } from './links.tsx'

export interface ErrorMessageProps {
  /** What was thrown (an `AppFailure` tells its four parts, anything else is told as unforeseen)… */
  readonly thrown?: unknown
  /** …or the failure itself. */
  readonly error?: AppError
  readonly retry?: () => void
  readonly dismiss?: () => void
  /** The verb that repairs it, instead of « Réessayer ». */
  readonly action?: ReactNode
}

/** A failure, beside what it is about: what did not happen, why, what has not changed, what to do next. */
export function ErrorMessage({ thrown, error = errorOf(thrown), retry, dismiss, action }: ErrorMessageProps) {
  return (
    <Alert color="brique" icon={<IconCircleX size={20} stroke={1.6} />} role="alert">
      <Text c="var(--ink)">
        <strong>{error.fact}</strong> {[error.cause, error.unchanged, error.next].filter(Boolean).join(' ')}
      </Text>
      {(action ?? retry ?? dismiss) !== undefined && (
        <Group gap="sm" mt="sm">
          {action}
          {action === undefined && retry !== undefined && <Again isGone={error.code === 'not-found'} retry={retry} />}
          {dismiss !== undefined && (
            <Button size="xs" variant="subtle" onClick={dismiss}>
              Fermer ce message
            </Button>
          )}
        </Group>
      )}
    </Alert>
  )
}

/** What is not there is not asked for again: there is a way out instead. */
function Again({ isGone, retry }: { readonly isGone: boolean; readonly retry: () => void }) {
  return isGone ? (
    <LinkButton size="xs" to="/">
      Aller à l’accueil
    </LinkButton>
  ) : (
    <Button size="xs" onClick={retry}>
      Réessayer
    </Button>
  )
}
