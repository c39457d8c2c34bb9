import { fold } from '../../../kernel/fold.ts'
import { choiceWord } from '../../../text/newer.ts'
import type { ProgrammeItem } from '../../records.ts'
import { programmeItemKinds } from './programme-item.ts'
import type { ProgrammeLine } from './programme-line.ts'

const kindWord = ({ kind }: Pick<ProgrammeItem, 'kind'>): string => choiceWord(programmeItemKinds, kind ?? 'workshop')

/** No title, or that of a usual programme: « Atelier 2 ». */
export const isProvisional = (item: Pick<ProgrammeItem, 'kind' | 'title'>): boolean =>
  item.title === null || fold(item.title).replace(/\s*\d*$/, '') === fold(kindWord(item))

/** What a line is called: its title; of a stand that has none of its own, those who hold it. `null`: it has no name. */
export const lineTitle = (line: ProgrammeLine): string | null =>
  isNamedByHolders(line) ? namesOf(line).join(', ') : line.item.title

/** The same, its kind when it has no name. */
export const lineWords = (line: ProgrammeLine): string => lineTitle(line) ?? kindWord(line.item)

/** « Atelier « Mots de passe » », « Stand « Emmaüs Connect » ». */
export const lineName = (line: ProgrammeLine): string => itemName({ kind: line.item.kind, title: lineTitle(line) })

/** Those who are to be named beside its title, which does not name them. */
export const besideTitle = (line: ProgrammeLine): readonly string[] =>
  isNamedByHolders(line) ? [] : namesOf(line).filter((name) => fold(name) !== fold(line.item.title ?? ''))

/** « Atelier « Mots de passe » »; its kind alone while it has no title. */
export const itemName = (item: Pick<ProgrammeItem, 'kind' | 'title'>): string =>
  item.title === null ? `${kindWord(item)} sans intitulé` : `${kindWord(item)} «\u00A0${item.title}\u00A0»`

export const isNamedByHolders = ({ item, speakers }: ProgrammeLine): boolean =>
  item.kind === 'stand' && isProvisional(item) && speakers.length > 0

const namesOf = ({ speakers }: ProgrammeLine): readonly string[] =>
  speakers.flatMap(({ speaker }) => speaker.name ?? [])
