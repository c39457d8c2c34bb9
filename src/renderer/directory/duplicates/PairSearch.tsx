import { Button, Group, Text } from '@mantine/core'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import type { usePairSearch } from './use-pair-search.ts'

interface Props {
  readonly search: ReturnType<typeof usePairSearch>
  /** Whether pairs of an earlier search are shown meanwhile. */
  readonly hasPairs: boolean
}

/** How the search for pairs goes; nothing once it is over. */
export function PairSearch({ search: { job, ended, again }, hasPairs }: Props) {
  if (job !== null)
    return (
      <JobProgress
        job={job}
        sentence="Comparaison des entrées"
        safe="L’annuaire ne change pas."
        rows={hasPairs ? 0 : 4}
      />
    )
  switch (ended?.kind) {
    case 'failed':
      return <ErrorMessage thrown={ended.thrown} retry={again} />
    case 'stopped':
      return (
        <Group gap="sm" mb="lg" role="status">
          <Text>La comparaison a été arrêtée{'\u00A0'}: il peut y avoir d’autres doublons.</Text>
          <Button size="xs" onClick={again}>
            Comparer de nouveau
          </Button>
        </Group>
      )
    default:
      return null
  }
}
