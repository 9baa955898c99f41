#!/usr/bin/env bash
# Every request that svo sends is judged by the vendors' own published types: the Python packages openai, anthropic,
# google-genai and ollama, with members that these do not know forbidden.
#   tests/long/vendor-types.sh [BIN]      BIN: folder of svo, else build/release/bin
# Exit 77: the packages can be installed neither here nor now.
set -euo pipefail
here=$(realpath "$(dirname "$0")")
bin=$(realpath "${1:-${SVO_BIN:-build/release/bin}}")
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python=${SVO_VENDOR_PYTHON:-$folder/v/bin/python} # one that has them already
if [ ! -x "$python" ]; then
  python3 -m venv "$folder/v"
  # Since version 1, anthropic describes a later form of the wire than the one that the program asks for.
  "$folder/v/bin/pip" install --quiet openai "anthropic<1" google-genai ollama ||
    { echo "The vendors' packages cannot be installed here; skipped."; exit 77; }
fi
"$python" "$here/vendor-types.py" "$bin/svo" "$folder"
