import { effectNouns } from '#shared/contract/import-line.ts'
import { agree } from '../../words/numbers.ts'
import { CountList } from '../CountList.tsx'
import { State } from '../State.tsx'
import { effectLooks } from './effect-looks.ts'
import type { Counts } from './use-list-import.ts'

const shown = ['new', 'changed', 'identical', 'doubtful', 'refused', 'skipped'] as const

/** Five counts that add up to the file, and a sixth once lines were left aside. */
export function EffectCounts({ counts }: { readonly counts: Counts }) {
  const effects = shown.filter((effect) => effect !== 'skipped' || counts.skipped > 0)
  return (
    <CountList
      label="Lignes du fichier"
      counts={effects.map((effect) => {
        const { icon, tone } = effectLooks[effect]
        return {
          key: effect,
          count: counts[effect],
          noun: (
            <State icon={icon} tone={counts[effect] === 0 ? 'ink' : tone}>
              {agree(counts[effect], ...effectNouns[effect])}
            </State>
          ),
        }
      })}
    />
  )
}
