import { expect, test } from 'vitest'
import { readPostalLine } from './postal-line.ts'

test.each([
  ['12 rue du Gué 69400 VILLEFRANCHE', '12 rue du Gué', '69400', 'VILLEFRANCHE'],
  ['12 rue du Gué, 69400 Villefranche-sur-Saône', '12 rue du Gué', '69400', 'Villefranche-sur-Saône'],
  ['Le Bourg - 69210 L’Arbresle', 'Le Bourg', '69210', 'L’Arbresle'],
  ['12 rue du Gué BP 50123 69652 Villefranche CEDEX 2', '12 rue du Gué BP 50123', '69652', 'Villefranche'],
  ['3 place du Lavoir, 69 380 Lozanne, France', '3 place du Lavoir', '69380', 'Lozanne'],
  ['1 rue du Pont, 69003 Lyon 3', '1 rue du Pont', '69003', 'Lyon 3'],
  ['69400 Villefranche', '', '69400', 'Villefranche'],
  ['Rue du Gué, Villefranche (69400)', 'Rue du Gué', '69400', 'Villefranche'],
  ['Lozanne (69380)', '', '69380', 'Lozanne'],
])('%s', (text, street, postcode, commune) => expect(readPostalLine(text)).toEqual({ street, postcode, commune }))

test.each(['12 rue du Gué', '69400', '12 rue du Gué 69400', 'BP 123 Villefranche', `${'12 345 '.repeat(200)}x`])(
  'no postal line: %s',
  (text) => expect(readPostalLine(text)).toBeNull(),
)
