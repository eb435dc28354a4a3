"""The modules that Node itself brings; `@types/node` describes them."""

_NAMES = frozenset(
    {
        "assert",
        "async_hooks",
        "buffer",
        "child_process",
        "cluster",
        "console",
        "constants",
        "crypto",
        "dgram",
        "diagnostics_channel",
        "dns",
        "domain",
        "events",
        "fs",
        "http",
        "http2",
        "https",
        "inspector",
        "module",
        "net",
        "os",
        "path",
        "perf_hooks",
        "process",
        "punycode",
        "querystring",
        "readline",
        "repl",
        "stream",
        "string_decoder",
        "timers",
        "tls",
        "trace_events",
        "tty",
        "url",
        "util",
        "v8",
        "vm",
        "wasi",
        "worker_threads",
        "zlib",
    }
)


def is_node_builtin(specifier: str) -> bool:
    """Whether a module specifier (`fs`, `fs/promises`, `node:fs`) means a module of Node's own."""
    return specifier.startswith("node:") or specifier.partition("/")[0] in _NAMES
