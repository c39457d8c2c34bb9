import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { measures } from '#shared/records/indicators/indicator/indicator.ts'
import type { IndicatorVersion } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { Second, Written } from '../../../components/plain/Second.tsx'
import { Section } from '../../../components/Section.tsx'
import classes from '../page.module.css'

/** The definitions it no longer has, which its older figures keep. */
export function VersionList({ page: { versions, indicator } }: { readonly page: IndicatorPage }) {
  return (
    <Section title="Définitions précédentes" look="label">
      <ul aria-label="Définitions précédentes">
        {versions.map((version) => (
          <li key={version.id} className={classes.row}>
            <strong>
              <Ordinals>{`Avant le ${version.until === null ? 'jour inconnu' : longDate(version.until)}`}</Ordinals>
            </strong>
            <span className={classes.text}>
              <Written>{version.definition ?? 'Sans définition'}</Written>
              {differences(version, indicator).map((words) => (
                <Second key={words} block>
                  {words}
                </Second>
              ))}
              {version.reason !== null && <Second block>Pourquoi elle a changé&nbsp;: {version.reason}</Second>}
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
