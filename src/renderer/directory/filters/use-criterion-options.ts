import { useApiQuery } from '../../api/hooks.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import type { Option } from '../../components/fields/options.ts'
import { epciName } from '../../words/epci.ts'
import { closedOptions, type ValuesKey } from './criteria.ts'

/** What each criterion offers to choose from. Without a département, its territory has nothing. */
export function useCriterionOptions(): (key: ValuesKey) => readonly Option[] {
  const { sectors } = useWorkspace()
  const territory = useApiQuery('territory', 'get', {}).data
  const named = (parts: readonly { readonly code: string; readonly name: string }[] = []): readonly Option[] =>
    parts.map(({ code, name }) => ({ value: code, label: name }))
  const open: Readonly<Partial<Record<ValuesKey, () => readonly Option[]>>> = {
    sectors: () => sectors.map(({ id, name }) => ({ value: id, label: name ?? 'Sans nom' })),
    epci: () => named(territory?.epci).map(({ value, label }) => ({ value, label: epciName(label) })),
    communes: () => named(territory?.communes),
  }
  return (key) => closedOptions[key] ?? open[key]?.() ?? []
}
