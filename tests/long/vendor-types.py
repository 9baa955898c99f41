#!/usr/bin/env python3
"""Runs a small study in every dialect against a server that records, and validates each body with the vendors' types.

    vendor-types.py SVO FOLDER

The server is of this file's own making; it answers in the shape that each vendor documents, and refuses what OpenAI's
reasoning models refuse, so that mended requests are judged too.
"""
import http.server
import json
import os
import subprocess
import sys
import threading
import typing

import typing_extensions
from anthropic.types.message_create_params import MessageCreateParamsStreaming
from google.genai import types as gemini
from ollama._types import ChatRequest, Options
from openai.types.chat.completion_create_params import CompletionCreateParamsStreaming as ChatParams
from openai.types.completion_create_params import CompletionCreateParamsStreaming as CompletionParams
from openai.types.responses.response_create_params import ResponseCreateParamsStreaming as ResponseParams
from pydantic import BaseModel, ConfigDict, TypeAdapter

svo, folder = sys.argv[1:3]
STRICT = ConfigDict(extra="forbid", arbitrary_types_allowed=True)


def forbid_unknown(kind, seen):
    """Makes a TypedDict, and those within it, refuse members that it does not name."""
    if hasattr(kind, "__total__"):
        if kind in seen:
            return
        seen.add(kind)
        kind.__pydantic_config__ = STRICT
        for member in typing_extensions.get_type_hints(kind).values():
            forbid_unknown(member, seen)
    for part in typing.get_args(kind) or ():
        forbid_unknown(part, seen)


def adapter(kind):
    forbid_unknown(kind, set())
    return TypeAdapter(kind)


class GeminiBody(BaseModel):
    model_config = STRICT
    contents: list[gemini.Content]
    systemInstruction: gemini.Content | None = None
    generationConfig: gemini.GenerationConfig | None = None


ADAPTERS = {"openai-chat": adapter(ChatParams), "openai-responses": adapter(ResponseParams),
            "openai-completions": adapter(CompletionParams), "anthropic": adapter(MessageCreateParamsStreaming)}
# Members of the server's own request (api/types.go) that the Python client does not offer.
OLLAMA_SERVER_ONLY = {"truncate", "shift"}


def exhaust(value):
    """Pydantic checks iterables only when they are read."""
    if isinstance(value, dict):
        for part in value.values():
            exhaust(part)
    elif not isinstance(value, (str, bytes)) and hasattr(value, "__iter__"):
        for part in value:
            exhaust(part)


def check_plain(value, path):
    """No nulls, and whole numbers written as such: 100, not 100.0."""
    assert value is not None, f"{path} is null"
    if isinstance(value, dict):
        for key, part in value.items():
            check_plain(part, f"{path}.{key}")
            whole = ("max_tokens", "max_completion_tokens", "max_output_tokens", "maxOutputTokens", "seed", "num_ctx",
                     "num_predict")
            assert key not in whole or type(part) is int, f"{path}.{key} is {part!r}"
    elif isinstance(value, list):
        for part in value:
            check_plain(part, path + "[]")


def judge(dialect, body):
    check_plain(body, dialect)
    if dialect == "gemini":
        GeminiBody.model_validate(body)
    elif dialect == "ollama":
        unknown = set(body) - set(ChatRequest.model_fields) - OLLAMA_SERVER_ONLY
        assert not unknown, unknown
        unknown = set(body["options"]) - set(Options.model_fields)
        assert not unknown, unknown
        ChatRequest.model_validate(body)
    else:
        exhaust(ADAPTERS[dialect].validate_python(body))


def sse(*events, named=False):
    return "".join((f"event: {e['type']}\n" if named else "") + f"data: {json.dumps(e)}\n\n" for e in events)


TEXT = "I choose option C."


def reply(dialect):
    if dialect == "openai-chat":
        return sse({"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m",
                    "choices": [{"index": 0, "delta": {"content": TEXT}, "finish_reason": "stop"}]}) + "data: [DONE]\n\n"
    if dialect == "openai-completions":
        return sse({"id": "1", "object": "text_completion", "created": 1, "model": "m",
                    "choices": [{"index": 0, "text": TEXT, "finish_reason": "stop"}]}) + "data: [DONE]\n\n"
    if dialect == "openai-responses":
        return sse({"type": "response.output_text.delta", "delta": TEXT},
                   {"type": "response.completed", "response": {"id": "1", "model": "m", "status": "completed"}}, named=True)
    if dialect == "anthropic":
        return sse({"type": "message_start", "message": {"id": "1", "model": "m", "usage": {"input_tokens": 1}}},
                   {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": TEXT}},
                   {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 1}},
                   {"type": "message_stop"}, named=True)
    if dialect == "gemini":
        return sse({"candidates": [{"content": {"role": "model", "parts": [{"text": TEXT}]}, "finishReason": "STOP"}]})
    return json.dumps({"model": "m", "message": {"role": "assistant", "content": TEXT}, "done": True,
                       "done_reason": "stop"}) + "\n"


def dialect_of(path):
    for mark, dialect in (("/chat/completions", "openai-chat"), ("/completions", "openai-completions"),
                          ("/responses", "openai-responses"), ("/messages", "anthropic"), (":streamGenerate", "gemini"),
                          ("/api/chat", "ollama")):
        if mark in path:
            return dialect
    raise AssertionError(path)


recorded, guard = [], threading.Lock()


class Recorder(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        self.send_error(404)

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        dialect = dialect_of(self.path)
        with guard:
            recorded.append((dialect, body))
        refused = dialect == "openai-chat" and body["model"] == "reasoning" and "max_tokens" in body
        out = reply(dialect)
        if refused:
            out = json.dumps({"error": {"message": "Unsupported parameter: 'max_tokens' is not supported with this model."
                                        " Use 'max_completion_tokens' instead.", "type": "invalid_request_error",
                                        "param": "max_tokens", "code": "unsupported_parameter"}})
        kind = "application/json" if refused else "application/x-ndjson" if dialect == "ollama" else "text/event-stream"
        self.send_response(400 if refused else 200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(out.encode())


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
threading.Thread(target=server.serve_forever, daemon=True).start()
origin = f"http://127.0.0.1:{server.server_port}"
bases = {"openai-chat": "/v1", "openai-responses": "/v1", "openai-completions": "/v1", "anthropic": "", "gemini": "/v1beta",
         "ollama": ""}
sampling = {"temperature": 0.7, "top_p": 0.9, "max_tokens": 100, "seed": 3}
participants = []
for dialect, path in bases.items():
    for label, settings in (("all set", sampling), ("nothing set", {})):
        participants.append({"label": f"{dialect}, {label}", "model": "m", "sampling": settings,
                             "connection": {"dialect": dialect, "base_url": origin + path, "key_env": "VENDOR_KEY"}})
participants.append({"label": "refuses parameters", "model": "reasoning", "sampling": sampling,
                     "connection": {"dialect": "openai-chat", "base_url": origin + "/v1", "key_env": "VENDOR_KEY"}})
design = {"format": "svo-design/1", "trials": 1, "participants": participants, "orientations": ["altruistic"],
          "goals": ["self"], "placement": ["user", "both"]}
with open(f"{folder}/design.json", "w") as file:
    json.dump(design, file)
study = f"{folder}/study.svo"
subprocess.run([svo, "new", f"{folder}/design.json", "-o", study], check=True, stdout=subprocess.DEVNULL)
subprocess.run([svo, "run", study], check=True, env={**os.environ, "VENDOR_KEY": "sk-vendor-types"})

counts, bad = {}, 0
for dialect, body in recorded:
    counts[dialect] = counts.get(dialect, 0) + 1
    try:
        judge(dialect, body)
    except Exception as problem:  # every one is told
        bad += 1
        print(f"{dialect}: {str(problem)[:600]}\n  {json.dumps(body)[:400]}")
print(", ".join(f"{dialect} {count}" for dialect, count in counts.items()), f"requests judged, {bad} refused")
assert set(counts) == set(bases), counts
sys.exit(1 if bad else 0)
