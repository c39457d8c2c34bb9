import { Text } from '@mantine/core'
import type { OutgoingBundle } from '#shared/contract/exchanges/bundles.ts'
import { type Category, categories, categoryOf } from '#shared/records/record-categories.ts'
import { CountList } from '../../../components/CountList.tsx'
import { plural } from '../../../words/numbers.ts'

/** What a bundle would hold, by kind of thing. */
export function BundleContents({ outgoing: { contents, operations } }: { readonly outgoing: OutgoingBundle }) {
  if (operations === 0)
    return (
      <Text c="var(--ink-2)">Ils ont déjà tout&nbsp;: le lot leur dira seulement ce que vous avez reçu d’eux.</Text>
    )
  const counts = (Object.keys(categories) as Category[]).flatMap((category) => {
    const count = Object.entries(contents.rows)
      .filter(([record]) => categoryOf(record) === category)
      .reduce((sum, [, rows]) => sum + rows, 0)
    return count === 0 ? [] : [{ category, count }]
  })
  return (
    <div>
      <Text size="sm" c="var(--ink-2)" mb="xs">
        {plural(operations, 'modification', 'modifications')}, qui portent sur&nbsp;:
      </Text>
      <CountList
        label="Contenu du lot"
        counts={counts.map(({ category, count }) => ({
          key: category,
          count,
          noun: categories[category].toLowerCase(),
        }))}
      />
    </div>
  )
}
