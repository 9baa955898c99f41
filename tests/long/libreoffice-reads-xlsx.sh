#!/usr/bin/env bash
# LibreOffice opens the exported workbook, and every number in it equals the CSV export's.
#   tests/long/libreoffice-reads-xlsx.sh [BIN]      BIN: folder of svo, else build/release/bin
# Exit 77: LibreOffice is not installed.
set -euo pipefail
bin=$(realpath "${1:-${SVO_BIN:-build/release/bin}}")
command -v soffice >/dev/null || { echo "LibreOffice is not installed; skipped."; exit 77; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
"$bin/svo" demo -o "$folder/demo" >/dev/null
"$bin/svo" export "$folder/demo/demo.svo" --to "$folder/data" --formats csv-long,csv-wide,xlsx >/dev/null
# CSV filter: comma, double quotes, UTF-8, cells as stored (not as shown), every sheet.
soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to \
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' \
  --outdir "$folder/lo" "$folder/data/study.xlsx" >/dev/null
python3 - "$folder" <<'PYTHON'
import csv, sys
folder = sys.argv[1]
def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))
for sheet in ("trials", "items"):
    ours, theirs = read(f"{folder}/data/{sheet}.csv"), read(f"{folder}/lo/study-{sheet}.csv")
    assert ours[0] == theirs[0], sheet
    assert len(ours) == len(theirs) > 100, (len(ours), len(theirs))
    numbers = 0
    for ours_row, theirs_row in zip(ours[1:], theirs[1:]):
        for name, a, b in zip(ours[0], ours_row, theirs_row):
            if a == b or a.removeprefix("'") == b: numbers += a != ""
            else:
                assert abs(float(a) - float(b)) < 1e-6, (sheet, name, a, b); numbers += 1
    print(f"{sheet}: {len(ours) - 1} rows, {numbers} values equal")
PYTHON
