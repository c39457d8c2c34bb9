/** « d’Ysoline BOISJOLI », « de Marc VALLEREAU »: before a written vowel; a « h » is left as it is. */
export const ofName = (name: string): string => (/^[aeiouyàâéèêëîïôùû]/i.test(name) ? `d’${name}` : `de ${name}`)
