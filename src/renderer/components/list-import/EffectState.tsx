import { effectNouns, type ImportLine } from '#shared/contract/import-line.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { State } from '../State.tsx'
import { effectLooks } from './effect-looks.ts'

/** What would become of a line. */
export function EffectState({ effect }: Pick<ImportLine, 'effect'>) {
  return <State {...effectLooks[effect]}>{sentenceCase(effectNouns[effect][0])}</State>
}
