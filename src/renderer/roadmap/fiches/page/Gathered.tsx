import { Text } from '@mantine/core'
import type { GatheredFiche } from '#shared/contract/roadmap/fiches.ts'
import { originWords } from '../../../components/gather/origin-words.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { Section } from '../../../components/Section.tsx'
import { plural } from '../../../words/numbers.ts'
import { ficheTitle } from '../fiche-words.ts'
import classes from './page.module.css'
import type { ShownFiche } from './shown-fiche.ts'

/** What was written apart on the subject, as it was written: only what the main fiche does not say. */
export function Gathered({ page: { gathered } }: ShownFiche) {
  if (gathered.length === 0) return null
  return (
    <Section title="Fiches réunies ici" aside={plural(gathered.length, 'contribution', 'contributions')}>
      <ul className={classes.contributions}>
        {gathered.map((fiche) => (
          <li key={fiche.id}>
            <Contribution fiche={fiche} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Contribution({ fiche: { id, title, said, versions, ...origin } }: { readonly fiche: GatheredFiche }) {
  return (
    <>
      <Text component="h3" fw={600} ff="var(--serif)">
        {ficheTitle(title)}
      </Text>
      <Text size="sm" c="var(--ink-2)">
        {originWords(origin)}
        {versions > 0 && (
          <>
            {', '}
            <LinkAnchor to="/fiches/$fiche/versions" params={{ fiche: id }}>
              {plural(versions, 'version fixée', 'versions fixées')}
            </LinkAnchor>
          </>
        )}
      </Text>
      {said.length === 0 ? (
        <p>Tout ce qu’elle disait est dans la fiche principale.</p>
      ) : (
        <dl>
          {said.map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
