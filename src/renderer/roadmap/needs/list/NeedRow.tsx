import { Button, Group } from '@mantine/core'
import type { NeedLine, NeedList } from '#shared/contract/roadmap/needs.ts'
import { isLongAwaited, isOpenNeed } from '#shared/records/roadmap/need/long-awaited.ts'
import type { DrawnLineProps } from '../../../components/drawn-table/DrawnTable.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { Ordinals } from '../../../components/Ordinals.tsx'
import { NeedMenu } from '../NeedMenu.tsx'
import { NeedState } from '../NeedState.tsx'
import { needName, originWords, whenWords, whereWords } from '../need-words.ts'
import classes from '../needs.module.css'

interface Props {
  readonly line: NeedLine
  readonly list: NeedList
  readonly drawn: DrawnLineProps
  readonly answer: (line: NeedLine) => void
}

/** One need: its words, who said it for whom, where it stands. */
export function NeedRow({ line, list, drawn, answer }: Props) {
  const { need, fiche } = line
  return (
    <tr {...drawn}>
      <th scope="row">
        <LinkAnchor to="/besoins/$need" params={{ need: need.id }} className={classes.text ?? ''}>
          {need.text ?? needName(need)}
        </LinkAnchor>
        <span className={classes.second}>
          <Ordinals>{[originWords(line), need.audience].filter(Boolean).join(' – ')}</Ordinals>
        </span>
      </th>
      <td>{whereWords(line, list.sectors)}</td>
      <td>{whenWords(need)}</td>
      <td>
        <NeedState need={need} />
        {isLongAwaited(need, list.today) && <span className={classes.old}>plus de deux mois</span>}
      </td>
      <td>
        {fiche === null || need.fiche === null ? (
          '–'
        ) : (
          <LinkAnchor to="/fiches/$fiche" params={{ fiche: need.fiche }} className={classes.fiche ?? ''} title={fiche}>
            {fiche}
          </LinkAnchor>
        )}
      </td>
      <td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          {isOpenNeed(need) && (
            <Button size="compact-sm" onClick={() => answer(line)} aria-label={`Répondre, ${needName(need)}`}>
              Répondre
            </Button>
          )}
          <NeedMenu need={need} />
        </Group>
      </td>
    </tr>
  )
}
