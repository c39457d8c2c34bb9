import { slotWords } from '#main/office/paper/heading.ts'
import { innerCase } from '#shared/kernel/typography.ts'
import { itemName, lineTitle } from '#shared/records/meetings/programme-item/line-words.ts'
import type { Programme, ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'

/** Somebody of a list, by the rows of the directory that stand for them. */
export interface Speaking {
  readonly person: string | null
  readonly actor: string | null
}

/** What somebody does at a forum, a sentence each: « Vous intervenez : atelier « Mots de passe », de 9 h 30 à 10 h 10 (Grange). » */
export const partWords = (programme: Programme | null, { person, actor }: Speaking): readonly string[] => {
  if (programme === null) return []
  const by = (key: string | null) =>
    programme.lines.filter((line) => key !== null && line.speakers.some((one) => one.key === key))
  const own = by(person ?? actor)
  const house = person === null ? [] : by(actor).filter((line) => !own.includes(line))
  return [...sentences('Vous', own, programme), ...sentences('Votre structure', house, programme)]
}

const sentences = (
  who: 'Vous' | 'Votre structure',
  lines: readonly ProgrammeLine[],
  programme: Programme,
): readonly string[] => {
  const [stands, talks] = [lines.filter(isStand), lines.filter((line) => !isStand(line))]
  const told = (of: readonly ProgrammeLine[], [holds, hold]: readonly [string, string]) =>
    of.length === 0
      ? []
      : [`${who} ${who === 'Vous' ? hold : holds} ${of.map((line) => words(line, programme)).join(' ; ')}.`]
  return [...told(talks, ['intervient :', 'intervenez :']), ...told(stands, ['tient', 'tenez'])]
}

const isStand = ({ item }: ProgrammeLine): boolean => item.kind === 'stand'

const words = (line: ProgrammeLine, { rooms }: Programme): string => {
  const { item } = line
  const room = rooms.find(({ id }) => id === item.room)?.name ?? null
  const name = isStand(line) ? 'un stand' : innerCase(itemName({ kind: item.kind, title: lineTitle(line) }))
  return `${name}, ${slotWords(item) ?? 'toute la durée'}${room === null ? '' : ` (${room})`}`
}
