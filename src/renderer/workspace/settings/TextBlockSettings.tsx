import { useApiQuery } from '../../api/hooks.ts'
import { plural } from '../../words/numbers.ts'
import { SettingsDoor } from './SettingsDoor.tsx'

/** How many texts are kept to be used again, and the way to them. */
export function TextBlockSettings() {
  const { data: blocks = [] } = useApiQuery('textBlocks', 'list', { text: '' })
  return (
    <SettingsDoor title="Blocs de texte" to="/reglages/blocs-de-texte" verb="Modifier les blocs de texte">
      {blocks.length === 0
        ? 'Un texte qui revient d’une réunion à l’autre se garde ici, et s’insère en tapant « / ».'
        : `${plural(blocks.length, 'bloc gardé', 'blocs gardés')}, à insérer en tapant « / » en début de ligne.`}
    </SettingsDoor>
  )
}
