import type { Formulation } from '#shared/records/records.ts'
import { formulationStages } from '#shared/records/roadmap/formulation/formulation.ts'
import type { FormulationStage } from '#shared/records/roadmap/thread/thread-rows.ts'
import { type Newer, newer, newerWords } from '#shared/text/newer.ts'
import { LinkAnchor } from '../../components/links.tsx'
import plain from '../../components/plain/plain.module.css'
import { Section } from '../../components/Section.tsx'
import shared from './axes.module.css'
import { formulationName } from './axis-words.ts'
import { VoteDots } from './VoteDots.tsx'

const titles: Readonly<Record<FormulationStage | Newer, string>> = {
  first: 'Formulations',
  restated: 'Reformulations',
  proposed: 'Actions proposées',
  priority: 'Actions prioritaires',
  newer: newerWords,
}

/** What was said of an axis, phase by phase; each line leads to its thread. */
export function Phases({ formulations }: { readonly formulations: readonly Formulation[] }) {
  const stages = [...Object.keys(formulationStages), newer] as (FormulationStage | Newer)[]
  return stages
    .map((stage) => ({ stage, own: formulations.filter((one) => (one.stage ?? 'first') === stage) }))
    .filter(({ own }) => own.length > 0)
    .map(({ stage, own }) => (
      <div key={stage} className={shared.phase}>
        <Section title={titles[stage]} look="label">
          <ol className={stage === 'priority' ? plain.marked : undefined} aria-label={titles[stage]}>
            {own.map((one) => (
              <li key={one.id}>
                <LinkAnchor to="/axes/fil/$id" params={{ id: one.id }} ff="var(--serif)" fz="var(--written)">
                  {formulationName(one)}
                </LinkAnchor>
                {stage === 'first' && <VoteDots votes={one.votes} />}
              </li>
            ))}
          </ol>
        </Section>
      </div>
    ))
}
