import { ActionIcon, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ProgrammeSpeaker } from '#shared/records/records.ts'
import { readPerson } from '#shared/text/person/read-person.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { BearerField } from '../../../components/fields/BearerField.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { quoted } from '../../../words/spaces.ts'
import { readFacts, readName } from '../../invitations/guest-words.ts'

interface Props {
  readonly meeting: RowId
  readonly line: ProgrammeLine
}

/** What would enter the directory: « Ajouter « ORMEVIVE Silvère », Foyer des Tilleuls »; `null`: the text names nobody. */
const addedWords = (typed: string): string | null => {
  const read = readPerson(typed)
  if (read === null) return null
  const facts = readFacts(read)
  const what = read.kind === 'structure' ? 'nouvelle structure' : 'nouvelle personne'
  return [`Ajouter ${quoted(readName(read))}`, facts, what].filter((part) => part !== '').join(', ')
}

/** Who is in the directory stays there: « Annuler », at their coming, takes both away. */
const removedWords = (name: string, entry: RowId | null): string =>
  `Retiré\u00A0: ${name}${entry === null ? '' : '. Sa fiche reste dans l’annuaire.'}`

/** Who speaks, or holds the stand: someone or a structure of the directory, or anyone as typed. */
export function Speakers({ meeting, line: { item, speakers } }: Props) {
  const adding = useApiMutation('programme', 'addSpeaker', { tellsFailure: true })
  const entering = useGesture('programme', 'addSpeaker', { tellsFailure: true })
  const refused = adding.error === null ? entering : adding
  const removing = useGesture('records', 'remove')
  const field = useRef<HTMLDivElement>(null)
  const label = item.kind === 'stand' ? 'Tenu par' : 'Intervenants'
  const remove = ({ id, name, person, actor }: ProgrammeSpeaker) =>
    removing.act({ record: 'programmeSpeaker', id }, removedWords(name ?? 'sans nom', person ?? actor), () =>
      field.current?.querySelector('input')?.focus(),
    )
  return (
    <div>
      <Text fw={600}>{label}</Text>
      {speakers.length > 0 && (
        <List gap="xs" mt="xs" mb="sm" aria-label={label}>
          {speakers.map(({ speaker, detail }) => (
            <Row key={speaker.id} component="li" widths={[1, '28px']}>
              <span>
                {speaker.name}
                {detail !== '' && <Second block>{detail}</Second>}
                {speaker.person === null && speaker.actor === null && <Second block>sans fiche dans l’annuaire</Second>}
              </span>
              <ActionIcon
                size={28}
                variant="subtle"
                color="gray"
                aria-label={`Retirer ${speaker.name ?? 'cet intervenant'}`}
                onClick={() => remove(speaker)}
              >
                <IconX size={16} stroke={1.6} />
              </ActionIcon>
            </Row>
          ))}
        </List>
      )}
      <div ref={field}>
        <BearerField
          label="Ajouter une personne ou une structure"
          labelHidden
          placeholder="Ajouter une personne ou une structure"
          meeting={meeting}
          structuresFirst={item.kind === 'stand'}
          value={null}
          onChange={(one) => one !== null && adding.mutate({ item: item.id, ...one })}
          adding={{
            words: addedWords,
            add: (name) =>
              entering.act(
                { item: item.id, name, person: null, actor: null, enters: true },
                `Ajouté, et entré dans l’annuaire\u00A0: ${name}`,
              ),
          }}
        />
      </div>
      {refused.error !== null && <ErrorMessage thrown={refused.error} dismiss={() => refused.reset()} />}
    </div>
  )
}
