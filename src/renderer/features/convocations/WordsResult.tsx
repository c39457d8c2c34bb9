import type { ConvocationWords } from '#shared/contract/convocations.ts'
import { Section } from '../../components/Section.tsx'
import { DocumentView } from '../minutes/document/DocumentView.tsx'
import classes from './convocations.module.css'

/** What the words give: the letter as it is set, the mail as it leaves. */
export function WordsResult({ words: { document, message } }: { readonly words: ConvocationWords }) {
  return (
    <div className={classes.result}>
      <Section title="La lettre" look="label">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
        <section className={classes.paper} tabIndex={0} aria-label="Aperçu de la lettre">
          <div className={classes.page}>
            <DocumentView {...document} />
          </div>
        </section>
      </Section>
      <Section title="Le message" look="label">
        <p className={classes.subject}>{message.subject}</p>
        <p className={classes.mail}>{message.body}</p>
      </Section>
    </div>
  )
}
