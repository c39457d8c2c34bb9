import type { attainmentStates } from '#shared/records/indicators/attainment.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import { Section } from '../../components/Section.tsx'
import { StandingState } from '../measures/StandingState.tsx'
import classes from './how-to-read.module.css'

/** Each state, and when it is said. */
const rules = [
  ['reached', 'la cible est atteinte, ou dépassée'],
  [
    'onTrack',
    'la part atteinte vaut au moins la part du temps écoulé entre la décision (à défaut, le 1er\u00A0janvier) et la fin de l’année de la cible, à dix points près',
  ],
  ['far', 'la part atteinte est plus basse encore'],
  [
    'provisional',
    'la période n’est pas finie, ou des structures sollicitées n’ont pas répondu ou ont une cellule à corriger, ou un chiffre est à confirmer\u00A0: ce mot l’emporte sur les trois premiers',
  ],
  ['noTarget', 'aucune instance n’a décidé de cible'],
  ['noFigure', 'rien n’est connu\u00A0: ce n’est pas un zéro'],
] as const satisfies readonly (readonly [keyof typeof attainmentStates, string])[]

/** What the states of the figures mean, and what is set beside a target. */
export function HowToRead() {
  return (
    <Section title="Comment lire les chiffres">
      <dl>
        {rules.map(([state, when]) => (
          <div key={state} className={classes.rule}>
            <dt>
              <StandingState state={state} />
            </dt>
            <dd>
              <Ordinals>{`${when}.`}</Ordinals>
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.more}>
        Ce qui se cumule se compare à la cible sur les douze mois qui finissent avec la période&nbsp;; ce qui se
        constate, à la fin de la période&nbsp;; ce qui ne s’additionne pas, période par période. L’évolution compare les
        structures qui ont répondu aux deux périodes&nbsp;: une réponse de plus n’est pas une hausse.
      </p>
    </Section>
  )
}
