import { Button, Table } from '@mantine/core'
import type { DirectoryImportPreview, ImportDecision, ImportLine } from '#shared/contract/directory-import.ts'
import { State } from '../../components/State.tsx'
import { counted, figure, plural, sentenceCase } from '../../words/numbers.ts'
import classes from './directory-import.module.css'
import { ExportRefusals } from './ExportLines.tsx'
import { effectLooks } from './effect-looks.ts'
import { effectNouns } from './import-words.ts'
import { LineChoice } from './LineChoice.tsx'
import { LineReason } from './LineReason.tsx'
import type { Prepared } from './use-directory-import.ts'

interface Props {
  readonly preview: DirectoryImportPreview
  readonly decisions: readonly ImportDecision[]
  readonly decide: (decisions: readonly ImportDecision[]) => void
  readonly prepared: Prepared
}

/** The lines that ask something first; identical ones are only counted. */
export function ImportLines({ preview, decisions, decide, prepared }: Props) {
  const all = Object.values(preview.counts).reduce((sum, count) => sum + count, 0)
  const left = all - preview.counts.identical - preview.lines.length
  if (preview.lines.length === 0) return <p className={classes.note}>{nothingToShow(all)}</p>
  return (
    <>
      {/* A narrow window scrolls the table alone, so its frame can be reached and named. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.frame} aria-label="Lignes du fichier, une à une" tabIndex={0} data-zone>
        <Table className={classes.table} aria-label="Ce que deviendrait chaque ligne">
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.line}>Ligne</Table.Th>
              <Table.Th className={classes.effect}>Effet</Table.Th>
              <Table.Th>Entrée et raison</Table.Th>
              <Table.Th className={classes.choice}>Votre choix</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.lines.map((line) => (
              <LineRow
                key={line.line}
                line={line}
                decide={(decision) => decide([...decisions.filter((one) => keeps(decision, one)), decision])}
              />
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <p className={classes.note}>
        {foldedSentence(preview.counts.identical, left)}
        {decisions.length > 0 && (
          <Button variant="subtle" size="xs" onClick={() => decide([])}>
            Reprendre {counted(decisions.length, 'choix', 'choix')}
          </Button>
        )}
        {preview.lines.some(({ effect, issues }) => effect === 'doubtful' || issues.length > 0) && (
          <ExportRefusals prepared={prepared} />
        )}
      </p>
    </>
  )
}

function LineRow({ line, decide }: { readonly line: ImportLine; readonly decide: (decision: ImportDecision) => void }) {
  const { icon, tone } = effectLooks[line.effect]
  return (
    <Table.Tr>
      <Table.Td className={classes.line}>{figure(line.line)}</Table.Td>
      <Table.Td className={classes.effect}>
        <State icon={icon} tone={tone}>
          {sentenceCase(effectNouns[line.effect][0])}
        </State>
      </Table.Td>
      <Table.Td>
        <span className={classes.entry}>{line.name}</span>
        <LineReason line={line} />
      </Table.Td>
      <Table.Td className={classes.choice}>
        <LineChoice line={line} decide={decide} />
      </Table.Td>
    </Table.Tr>
  )
}

/** Keeps the other decisions: of other lines, corrections of other cells, who is who of the rest of the same line. */
const keeps = (decision: ImportDecision, known: ImportDecision): boolean =>
  known.line !== decision.line ||
  (known.kind === 'correct' && (decision.kind !== 'correct' || known.column !== decision.column)) ||
  (isIdentity(known) && isIdentity(decision) && known.of !== decision.of)

const isIdentity = (decision: ImportDecision): decision is Extract<ImportDecision, { readonly of: unknown }> =>
  decision.kind === 'same' || decision.kind === 'other'

const nothingToShow = (all: number): string =>
  all === 0
    ? 'Ce tableau n’a aucune ligne sous ses titres.'
    : 'Toutes les lignes sont déjà dans l’annuaire, à l’identique.'

const foldedSentence = (identical: number, left: number): string =>
  `${[
    'Les lignes qui demandent quelque chose viennent d’abord',
    ...(identical > 0 ? [`${plural(identical, 'identique est repliée', 'identiques sont repliées')}`] : []),
    ...(left > 0 ? [`${plural(left, 'autre n’est pas montrée', 'autres ne sont pas montrées')}`] : []),
  ].join('\u00a0; ')}. `
