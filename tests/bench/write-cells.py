"""Writes as many cells as the sheet of structures holds, with XlsxWriter in constant memory and nothing else."""
import datetime
import json
import resource
import sys

import xlsxwriter

file, count = sys.argv[1], int(sys.argv[2])
book = xlsxwriter.Workbook(file, {"constant_memory": True})
sheet = book.add_worksheet("Structures")
day_format = book.add_format({"num_format": "dd/mm/yyyy"})
columns = ["Période", "Fin", "Code", "Indicateur", "Ventilation", "Part", "Structure", "Secteur", "Réponse", "Valeur"]
sheet.write_row(0, 0, [*columns, "Numérateur", "Dénominateur", "Unité", "Source", "Saisi le"])
end, day = datetime.date(2025, 9, 30), datetime.date(2025, 10, 15)
for n in range(count):
    row = n + 1
    sheet.write_string(row, 0, "T3 2025")
    sheet.write_datetime(row, 1, end, day_format)
    sheet.write_string(row, 2, f"A1.{n % 10}")
    sheet.write_string(row, 3, f"Indicateur commun numéro {n % 40}")
    sheet.write_string(row, 4, "Ensemble")
    sheet.write_string(row, 5, "Ensemble")
    sheet.write_string(row, 6, f"Atelier numérique du bourg {n % 313}")
    sheet.write_string(row, 7, f"Secteur {n % 5}")
    sheet.write_string(row, 8, "Renseigné")
    sheet.write_number(row, 9, n * 7 % 500)
    sheet.write_number(row, 10, 1)
    sheet.write_number(row, 11, 500)
    sheet.write_string(row, 12, "participations")
    sheet.write_string(row, 13, "Collecte")
    sheet.write_datetime(row, 14, day, day_format)
book.close()
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"cpu": (used.ru_utime + used.ru_stime) * 1e3, "memory": used.ru_maxrss / 1e3}), file=sys.stderr)
