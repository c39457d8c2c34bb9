import { Button, Group, Table, Text } from '@mantine/core'
import type { AsideRow } from '#shared/contract/exchanges/aside.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { withDe } from '#shared/text/article.ts'
import { inPlace } from '../../components/in-place.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { useMay } from '../../components/use-may.ts'
import { dayOf, longDate } from '../../words/dates.ts'
import { PointsTable } from './PointsTable.tsx'
import { RowLink } from './RowLink.tsx'

/** What was written by who might not, and counts for nothing: a hub takes it in its own name, or leaves it. */
export function SetAside({ rows }: { readonly rows: readonly AsideRow[] }) {
  const may = useMay('members')
  const take = useGesture('aside', 'take', { tellsFailure: true })
  const decline = useGesture('aside', 'decline', { tellsFailure: true })
  const busy = take.isPending || decline.isPending
  return (
    <PointsTable
      title="À examiner"
      frame="Tableau de ce qui est à examiner"
      label="Ce qui a été mis de côté"
      columns={[
        'Ce qui a été écrit',
        'Par qui, et pourquoi cela ne compte pas',
        { words: 'Ce que vous en faites', width: 260 },
      ]}
    >
      {inPlace(rows, (row) => (
        <Table.Tr>
          <Table.Td>
            {row.name === '' ? sentenceCase(row.recordLabel) : row.name}
            <Second block>{sentenceCase(row.recordLabel)}</Second>
            <Written row={row} />
            {row.screen !== null && <RowLink screen={row.screen} />}
          </Table.Td>
          <Table.Td>
            {sentenceCase(whyWords(row))}
            <Second block>le {longDate(dayOf(new Date(row.at)))}, à son horloge</Second>
          </Table.Td>
          <Table.Td>
            {may ? (
              <Group gap="xs">
                {row.mayBeTaken && (
                  <Button
                    size="xs"
                    disabled={busy}
                    aria-label={`Reprendre, ${row.name}`}
                    onClick={() => take.act({ ops: [...row.ops] }, `Repris à votre nom\u00a0: ${row.name}`)}
                  >
                    Reprendre
                  </Button>
                )}
                <Button
                  size="xs"
                  variant="default"
                  disabled={busy}
                  aria-label={`Laisser de côté, ${row.name}`}
                  onClick={() => decline.act({ ops: [...row.ops] }, `Laissé de côté\u00a0: ${row.name}`)}
                >
                  Laisser de côté
                </Button>
              </Group>
            ) : (
              <Second>Le secrétariat du département le reprend, ou le laisse de côté.</Second>
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </PointsTable>
  )
}

function Written({ row: { removes, fields } }: { readonly row: AsideRow }) {
  if (removes) return <Text span>Suppression</Text>
  return fields.map(({ label, words }) => (
    <Text key={label} span display="block" lineClamp={2} title={words ?? undefined}>
      {label}&nbsp;: {words ?? <em>vidé</em>}
    </Text>
  ))
}

const whyWords = ({ why, signer }: AsideRow): string => {
  const who = signer ?? 'un collègue inconnu'
  switch (why) {
    case 'beyond-cut':
      return `${who}, après que son départ a été noté`
    case 'forked':
      return `${who}, dont un autre travail a été gardé`
    case 'no-right':
      return `${who}, qui n’en a pas le droit`
    case 'ungranted':
      return `l’ordinateur ${withDe(who)}, que personne n’a accueilli`
  }
}
