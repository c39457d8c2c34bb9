import type { NearFiche, NearFiches as Pair } from '#shared/contract/roadmap/fiches.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { NearPairs } from '../../components/gather/NearPairs.tsx'
import { originWords } from '../../components/gather/origin-words.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { plural } from '../../words/numbers.ts'
import { axisName, ficheTitle } from './fiche-words.ts'
import { GatherFiches } from './GatherFiches.tsx'

/** Fiches that sectors wrote apart on one subject. */
export function NearFiches() {
  const near = useApiQuery('fiches', 'near', {})
  const keeping = useGesture('fiches', 'apart')
  return (
    <NearPairs
      title="Fiches proches"
      query={near}
      apart={({ fiches: [one, other] }) =>
        keeping.act({ fiches: [one.fiche.id, other.fiche.id] }, 'Fiches gardées toutes les deux', () =>
          goOnTo(() => firstOf('#page-title')),
        )
      }
      tell={(pair) => ({ reason: reasonOf(pair), near: [shown(pair.fiches[0]), shown(pair.fiches[1])] })}
    >
      {(pair, close) => <GatherFiches pair={pair} close={close} />}
    </NearPairs>
  )
}

const shown = (near: NearFiche) => {
  const name = ficheTitle(near.fiche.title)
  const words = (
    <LinkAnchor to="/fiches/$fiche" params={{ fiche: near.fiche.id }}>
      {name}
    </LinkAnchor>
  )
  return { id: near.fiche.id, name, words, facts: factsOf(near) }
}

const reasonOf = ({ fiches: [one, other] }: Pair): string =>
  one.axis !== null && one.axis.id === other.axis?.id
    ? `Intitulés proches, ${axisName(one.axis)}`
    : 'Intitulés proches, dans deux axes'

/** « Du secteur Ouest, le 14 novembre 2026 : 4 étapes suivies ». */
const factsOf = ({ steps, sector, ...written }: NearFiche): string => {
  const elsewhere = written.origin.kind === 'sector' ? written.origin.name !== sector : true
  const from = originWords(written) + (sector !== null && elsewhere ? `, pour le secteur ${sector}` : '')
  return `${from}\u00a0: ${steps === 0 ? 'aucune étape suivie' : plural(steps, 'étape suivie', 'étapes suivies')}`
}
