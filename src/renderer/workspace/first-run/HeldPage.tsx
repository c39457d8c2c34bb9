import { Box, Button, Group, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { AppError } from '#shared/kernel/app-error.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { BrandMark } from '../../components/frame/Brand.tsx'

interface Props {
  readonly failure: AppError
  /** Asks again what is open. */
  readonly again: () => void
}

/** Why the espace is not open yet; a person puts it right, or goes on knowingly. */
export function HeldPage({ failure, again }: Props): ReactNode {
  useDocumentTitle('Espace à vérifier – Concerto')
  const { mutate, isPending, error } = useApiMutation('workspace', 'goOn', { tellsFailure: true })
  const goOn = (knowing: boolean) => () => mutate({ knowing }, { onSuccess: again })
  return (
    <Box component="main" maw={720} mx="auto" px="var(--s6)" py="var(--s8)">
      <BrandMark size={28} />
      <Title order={1} id="page-title" tabIndex={-1} my="var(--s5)">
        L’espace n’est pas ouvert
      </Title>
      <Text>{failure.cause}</Text>
      <Text my="var(--s3)">{failure.unchanged}</Text>
      <Text>{failure.next}</Text>
      <Group gap="sm" my="var(--s6)">
        <Button variant="filled" onClick={goOn(false)} disabled={isPending}>
          Réessayer
        </Button>
        <Button onClick={goOn(true)} disabled={isPending}>
          Continuer quand même
        </Button>
      </Group>
      {error !== null && <ErrorMessage thrown={error} />}
    </Box>
  )
}
