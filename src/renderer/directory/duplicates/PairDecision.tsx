import { Button, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { DuplicatePair } from '#shared/contract/directory/duplicates.ts'
import { withDe } from '#shared/text/article.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import classes from './duplicates.module.css'
import { pairNames, verbWords } from './pair-words.ts'
import type { PairVerbs } from './use-pair-verbs.ts'

interface Props {
  readonly pair: DuplicatePair
  readonly onJoin: () => void
  readonly verbs: PairVerbs
  readonly onLater: (() => void) | null
}

/** The verbs, and what becomes of the other entry. */
export function PairDecision({ pair, onJoin, verbs, onLater }: Props) {
  const { attach, distinguish, failure, isWriting } = verbs
  const words = verbWords[pair.record]
  return (
    <>
      {failure !== null && <ErrorMessage thrown={failure} />}
      <div className={classes.decide}>
        {pair.joinable && (
          <Button variant="filled" disabled={isWriting} onClick={onJoin}>
            {words.one}
          </Button>
        )}
        {pair.record === 'actor' && <AttachMenu pair={pair} isMain={!pair.joinable} attach={attach} />}
        <Button disabled={isWriting} onClick={distinguish}>
          {words.two}
        </Button>
        {onLater !== null && (
          <Button variant="subtle" onClick={onLater}>
            Décider plus tard
          </Button>
        )}
        <Text size="sm" c="var(--ink-2)">
          {consequence(pair)}
        </Text>
      </div>
    </>
  )
}

const consequence = (pair: DuplicatePair): string => {
  const [first, second] = pairNames(pair)
  return pair.joinable
    ? `${second} rejoint ${first}. ${verbWords[pair.record].follows} Rien n’est effacé\u00a0: la fiche permet de séparer, même plus tard.`
    : 'Le SIREN, la nature ou le rattachement dit deux personnes morales\u00a0: elles se rattachent, elles ne se réunissent pas.'
}

interface AttachProps {
  readonly pair: DuplicatePair
  readonly isMain: boolean
  readonly attach: (child: 'first' | 'second') => void
}

function AttachMenu({ pair, isMain, attach }: AttachProps) {
  const [first, second] = pairNames(pair)
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button
          variant={isMain ? 'filled' : 'default'}
          rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden="true" />}
        >
          Rattacher…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => attach('second')}>
          {second} est une antenne {withDe(first)}
        </Menu.Item>
        <Menu.Item onClick={() => attach('first')}>
          {first} est une antenne {withDe(second)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
