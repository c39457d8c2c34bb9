import type { Commune } from '#shared/contract/directory/territory.ts'
import { useApiQuery } from '../../api/hooks.ts'

/** The communes of the espace's département; none while it has no département. */
export const useCommunes = (): readonly Commune[] => useApiQuery('territory', 'get', {}).data?.communes ?? []
