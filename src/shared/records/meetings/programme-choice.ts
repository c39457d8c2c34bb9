import { flag, ref, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** What became of a proposal for the programme of a forum: kept as an item, or dropped. Without a row it is still proposed. */
export const programmeChoice = defineRecord('programmeChoice', masculine('choix de programme', 'choix de programme'), {
  meeting: ref('Forum', 'meeting'),
  /** What is proposed, by its reason and its row: « untreated:0198… ». */
  proposal: text('Proposition', 120),
  kept: flag('Gardée'),
  /** What it became. */
  item: ref('Élément du programme', 'programmeItem'),
})
