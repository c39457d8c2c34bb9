import { Group, Text } from '@mantine/core'
import type { AppliedBundle as Applied } from '#shared/contract/exchanges/bundles.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { LinkAnchor, LinkButton } from '../../../components/links.tsx'
import { counted, sentenceCase } from '../../../words/numbers.ts'
import { EraseBundle } from './EraseBundle.tsx'

interface Props {
  readonly bundle: string
  /** What applying it just did; `null` when it was done earlier. */
  readonly applied: Applied | null
}

/** What was done, what waits, and the way back. */
export function AppliedBundle({ bundle, applied }: Props) {
  const { demo } = useWorkspace()
  return (
    <>
      <Text>{applied === null ? 'L’appliquer de nouveau ne changerait rien.' : outcome(applied)}</Text>
      <Text mt="xs" c="var(--ink-2)">
        {demo ? (
          'Espace d’essai\u00a0: aucune copie n’a été faite avant.'
        ) : (
          <>
            Si vous devez revenir en arrière, les copies faites avant vos imports sont dans{' '}
            <LinkAnchor to="/sauvegardes" underline="always">
              Sauvegardes
            </LinkAnchor>
            .
          </>
        )}{' '}
        Le fichier reçu est gardé jusqu’à ce que vous l’effaciez.
      </Text>
      <Group gap="sm" mt="md">
        {applied !== null && applied.toSettle > 0 && (
          <LinkButton to="/echanges/points" variant="filled">
            Trancher {counted(applied.toSettle, 'point', 'points')}
          </LinkButton>
        )}
        <EraseBundle bundle={bundle} />
      </Group>
    </>
  )
}

const outcome = ({ transactions, waiting, toSettle, already }: Applied): string => {
  if (already) return 'Vous aviez déjà tout ce qu’il apportait\u00a0: rien n’a changé.'
  const settled =
    toSettle === 0 ? 'rien n’est à trancher' : `${counted(toSettle, 'point reste', 'points restent')} à trancher`
  const held =
    waiting === 0
      ? ''
      : ` ${sentenceCase(counted(waiting, 'action attend', 'actions attendent', 'f'))} un envoi plus ancien.`
  return `${sentenceCase(counted(transactions, 'action est entrée', 'actions sont entrées', 'f'))}, ${settled}.${held}`
}
