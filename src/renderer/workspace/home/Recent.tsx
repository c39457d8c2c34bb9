import type { RecentIntent } from '#shared/contract/workspace/workspace.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { Quiet } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { moment } from '../../words/hours.ts'
import { intentName } from '../../words/intents.ts'
import { sentenceCase } from '../../words/numbers.ts'
import classes from './home.module.css'

/** The latest intents, whoever had them. */
export function Recent({ intents }: { readonly intents: readonly RecentIntent[] }) {
  if (intents.length === 0) return null
  const now = new Date()
  return (
    <Section look="label" title="Récemment">
      <List ruled>
        {intents.map((intent) => (
          <li key={`${intent.at} ${intent.intent}`} className={classes.fact}>
            <Quiet>{moment(intent.at, now)}</Quiet>
            <span>
              <Ordinals>{sentenceCase(intentName(intent))}</Ordinals>
              <div className={classes.hint}>{intent.author}</div>
            </span>
          </li>
        ))}
      </List>
    </Section>
  )
}
