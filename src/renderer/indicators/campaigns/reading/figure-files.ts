/** Files of figures, as `<input accept>` has them. */
export const figureFiles = '.xlsx,.xlsm,.xls,.ods,.zip'
