import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { measures } from '#shared/records/indicators/indicator/indicator.ts'
import type { IndicatorVersion } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { Section } from '../../../components/Section.tsx'
import classes from './parts.module.css'

/** The definitions it no longer has, which its older figures keep. */
export function VersionList({ page: { versions, indicator } }: { readonly page: IndicatorPage }) {
  return (
    <Section title="Définitions précédentes" look="label">
      <ul aria-label="Définitions précédentes">
        {versions.map((version) => (
          <li key={version.id} className={classes.row}>
            <span className={classes.head}>
              <Ordinals>{`Avant le ${version.until === null ? 'jour inconnu' : longDate(version.until)}`}</Ordinals>
            </span>
            <span className={classes.text}>
              <span className={classes.written}>{version.definition ?? 'Sans définition'}</span>
              {differences(version, indicator).map((words) => (
                <span key={words} className={classes.small}>
                  {words}
                </span>
              ))}
              {version.reason !== null && (
                <span className={classes.small}>Pourquoi elle a changé&nbsp;: {version.reason}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What else was not as it is now. */
const differences = (version: IndicatorVersion, now: IndicatorPage['indicator']): readonly string[] => [
  ...(version.unit === now.unit ? [] : [`Unité\u00a0: ${version.unit ?? 'sans unité'}`]),
  ...(version.measure === now.measure || version.measure === null
    ? []
    : [`Nature\u00a0: ${choiceWord(measures, version.measure)}`]),
  ...(version.calculation === now.calculation || version.calculation === null
    ? []
    : [`Calcul\u00a0: ${version.calculation}`]),
]
