import type { BehindTarget as Behind } from '#shared/contract/indicators/measures.ts'
import { figureWords } from '#shared/records/indicators/figure/figure-words.ts'
import { attainmentStates } from '#shared/records/indicators/target/attainment.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import classes from './home.module.css'

/** The common indicators that are behind their target, in two or three sentences. Nothing when none is. */
export function BehindTarget() {
  const { data = [] } = useApiQuery('measures', 'behind', {})
  if (data.length === 0) return null
  return (
    <Section look="label" title="Encore sous leur cible">
      <List ruled>
        {data.map((one) => (
          <li key={one.indicator.id} className={classes.fact}>
            <span className={classes.figure}>{`${one.standing.attainment.rate}\u00A0%`}</span>
            <span className={classes.words}>
              de la cible,{' '}
              <LinkAnchor to="/indicateurs/$id" params={{ id: one.indicator.id }}>
                {one.indicator.name ?? 'Indicateur sans nom'}
              </LinkAnchor>
              {behindWords(one)}
            </span>
          </li>
        ))}
      </List>
    </Section>
  )
}

/** « : 4 643 sur 5 200 fin 2026, en approche ». */
const behindWords = ({ indicator, standing: { overYear, target, attainment } }: Behind): string => {
  const words = (value: number | null) => figureWords(value, indicator.measure)
  const aim = target?.value == null ? '' : ` sur ${words(Number(target.value))} fin ${target.year}`
  return `\u00A0: ${words(overYear)}${aim}, ${attainmentStates[attainment.state].words.toLocaleLowerCase('fr')}`
}
