#!/usr/bin/env bash
# Forty hostile texts are shown in the transcript pane while strace looks on: no socket is ever made; in the first round
# nothing but fonts, their caches, the libraries that draw them and the system's time zone is opened, in the second
# nothing at all.
#   tests/long/hostile-texts.sh [BIN]      BIN: folder of bench_transcript, else build/release/bin
# Exit 77: strace is not installed or not allowed here.
set -euo pipefail
bin=$(realpath "${1:-${SVO_BIN:-build/release/bin}}")
command -v strace >/dev/null || { echo "strace is not installed; skipped."; exit 77; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
strace -o /dev/null true 2>/dev/null || { echo "strace may not look on here; skipped."; exit 77; }
HOME=$folder XDG_RUNTIME_DIR=$folder QT_QPA_PLATFORM=offscreen strace -f -s 200 -o "$folder/trace" \
  -e trace=open,openat,openat2,creat,socket,connect,execve,write "$bin/bench_transcript" --twice 2>"$folder/said"
grep -q "rounds done" "$folder/said"
python3 - "$folder/trace" <<'PYTHON'
import re, sys
where, opened, sockets = "start", {"first": [], "second": []}, []
for line in open(sys.argv[1], errors="replace"):
    call = line.split(None, 1)[1]
    if m := re.match(r'write\(2, "(first|second) round', call): where = m[1]
    elif call.startswith('write(2, "rounds done'): where = "end"
    elif where in opened:
        if m := re.match(r'(?:open|openat|openat2|creat)\([^"]*"([^"]*)"', call): opened[where].append(m[1])
        elif re.match(r"(socket|connect|execve)\(", call): sockets.append(call.strip())
fonts = re.compile(r"^/usr/(local/)?share/fonts(/|$)|fontconfig|/fonts/|\.(ttf|otf|ttc|pf[ab])$|\.so(\.|$)|^/etc/ld\.so|/icu/|^/etc/localtime$|/zoneinfo/")
strange = [path for path in opened["first"] if not fonts.search(path)]
print(f"first round: {len(opened['first'])} files opened, {len(strange)} of them strange; "
      f"second round: {len(opened['second'])} files; sockets and programs: {len(sockets)}")
for path in strange + opened["second"] + sockets: print("  ", path)
sys.exit(1 if strange or opened["second"] or sockets or where != "end" else 0)
PYTHON
