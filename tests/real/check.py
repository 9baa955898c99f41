#!/usr/bin/env python3
"""Looks at the study that a real engine answered: check.py STUDY.svo SUMMARY.json

Counts, completeness of every reply, and the order of the mean angles. Exits with 1 and a sentence for each thing wrong.
"""
import json
import sqlite3
import sys

study, summary = sys.argv[1:]
wrong = []
cells = json.load(open(summary))["cells"]

if len(cells) != 8:
    wrong.append(f"{len(cells)} cells instead of 8")
for cell in cells:
    if cell["n_planned"] != 5 or cell["n_complete"] != 5:
        wrong.append(f"{cell['orientation']}/{cell['goal']}: {cell['n_complete']} of {cell['n_planned']} trials complete")
    if sum(cell["outcomes"].values()) != 30:
        wrong.append(f"{cell['orientation']}/{cell['goal']}: {sum(cell['outcomes'].values())} item replies instead of 30")

# The order of the circle must come out in each goal condition, wherever a cell has an angle at all.
order = ["altruistic", "prosocial", "individualistic", "competitive"]
for goal in ("self", "none"):
    means = [c["mean_angle"] for o in order for c in cells if c["orientation"] == o and c["goal"] == goal]
    if len(means) != 4 or None in means:
        wrong.append(f"goal {goal}: a cell has no angle: {means}")
    elif means != sorted(means, reverse=True):
        wrong.append(f"goal {goal}: the angles are not in the order of the circle: {means}")

database = sqlite3.connect(f"file:{study}?mode=ro", uri=True)
tables = {row[0] for row in database.execute("select name from sqlite_schema where type = 'table'")}
attempts = database.execute("select outcome, count(*) from attempt group by outcome").fetchall()
planned = 4 * 5 * (9 + 8)  # induction, adoption, goal and six items; without the goal stage one less
kept = sum(count for outcome, count in attempts if outcome not in ("error", "sent"))
if kept != planned:
    wrong.append(f"{kept} answered requests instead of {planned}: {attempts} (tables: {sorted(tables)})")
unended = database.execute("select count(*) from attempt where outcome not in ('error', 'sent') and stop not in ('complete', 'length')").fetchone()[0]
if unended:
    wrong.append(f"{unended} replies are kept as answered without an end that the server stated")

for sentence in wrong:
    print("wrong:", sentence, file=sys.stderr)
print(f"{kept} replies from the real engine, {len(wrong)} things wrong")
sys.exit(1 if wrong else 0)
