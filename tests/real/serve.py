#!/usr/bin/env python3
"""Starts llama.cpp's own HTTP server (inside the xllamacpp wheel) on a loopback port, until SIGTERM or Ctrl-C.

    python serve.py -m tiny-svo.gguf [--port 18080] [--api-key K] [-c 4096] [-np 4]

Port 0 takes a free one. Prints "listening URL" when it answers. -c is the context of one slot.
"""
import argparse
import signal
import socket

import xllamacpp

parser = argparse.ArgumentParser()
parser.add_argument("-m", "--model", required=True)
parser.add_argument("--port", type=int, default=18080)
parser.add_argument("-c", "--ctx-size", type=int, default=4096)
parser.add_argument("-np", "--parallel", type=int, default=4)
parser.add_argument("--api-key", action="append", default=[])
args = parser.parse_args()

if args.port == 0:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        args.port = probe.getsockname()[1]

params = xllamacpp.CommonParams()
params.model.path = args.model
params.model_alias = {"tiny-svo"}
params.hostnames = ["127.0.0.1"]
params.port = args.port
params.n_ctx = args.ctx_size * args.parallel
params.n_parallel = args.parallel
params.n_gpu_layers = 0
params.cpuparams.n_threads = 1
params.cpuparams_batch.n_threads = 1
params.api_keys = args.api_key
params.endpoint_props = True
params.verbosity = 1
params.ui = False
params.enable_reasoning = 0
server = xllamacpp.Server(params)
print("listening", f"http://127.0.0.1:{args.port}", flush=True)
signal.sigwait({signal.SIGTERM, signal.SIGINT})
