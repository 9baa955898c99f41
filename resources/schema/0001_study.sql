-- A study file. Never edited after release: later versions add numbered scripts.
-- Times are milliseconds since 1970 in UTC, unless they stand in meta (ISO 8601). Nothing secret is ever kept.

-- created, created_by, changed, changed_by, design (svo-design/1), frozen (time), plan_hash, override_head.
CREATE TABLE meta (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The frozen plan, and where each trial stands: all that is read when a study is opened.
CREATE TABLE trial (
    id INTEGER PRIMARY KEY,      -- 1 … in the order of the plan
    cell INTEGER NOT NULL,       -- index into the cells of the design
    number INTEGER NOT NULL,     -- 1 … within the cell
    seed INTEGER NOT NULL,       -- 64 bits
    items BLOB NOT NULL,         -- per item, in the order asked: its number, then the printed options as shown
    state BLOB NOT NULL,         -- per step, four bytes: attempts (two, low first), outcome of the newest, place + 1
    failure TEXT NOT NULL        -- of the newest attempt of the step that failed; empty for none
) STRICT;

-- Texts that were sent, each once.
CREATE TABLE sent_text (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,   -- SHA-256 of the UTF-8 bytes
    body TEXT NOT NULL
) STRICT;

-- One request on the wire, durable as 'sent' before it goes out, then complete with its outcome.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,      -- 1 … in the order of sending
    trial INTEGER NOT NULL REFERENCES trial (id),
    step INTEGER NOT NULL,       -- 0 … within the chain
    number INTEGER NOT NULL,     -- 1 … within the step
    stage TEXT NOT NULL,
    item INTEGER NOT NULL,       -- 0 for the stages before the items
    outcome TEXT NOT NULL,
    system INTEGER REFERENCES sent_text (id),
    prompt INTEGER NOT NULL REFERENCES sent_text (id),
    parameters INTEGER NOT NULL REFERENCES sent_text (id),
    body_hash TEXT NOT NULL,     -- SHA-256 (hex) of the body as sent
    sent_at INTEGER,
    first_token_ms INTEGER NOT NULL DEFAULT -1,
    total_ms INTEGER NOT NULL DEFAULT -1,
    reading TEXT NOT NULL DEFAULT '',   -- as the rules read it then; never changed
    place INTEGER NOT NULL DEFAULT -1,  -- 0 … 8 as shown
    evidence_start INTEGER NOT NULL DEFAULT -1,
    evidence_end INTEGER NOT NULL DEFAULT -1,
    rule TEXT NOT NULL DEFAULT '',
    reader_version INTEGER NOT NULL DEFAULT 0,
    failure TEXT NOT NULL DEFAULT '',
    error_what TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    http INTEGER NOT NULL DEFAULT 0,
    stop TEXT NOT NULL DEFAULT '',
    stop_name TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    fingerprint TEXT NOT NULL DEFAULT '',
    request_id TEXT NOT NULL DEFAULT '',
    tokens_in INTEGER,
    tokens_out INTEGER,
    tokens_reasoning INTEGER,
    tokens_cached INTEGER,
    UNIQUE (trial, step, number)
) STRICT;

CREATE INDEX attempt_under_way ON attempt (id) WHERE outcome = 'sent';

-- What came back, as far as it came. A text that is no Unicode (half a surrogate pair) is kept as UTF-16 bytes.
CREATE TABLE reply (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (id),
    text ANY NOT NULL,
    reasoning ANY NOT NULL,
    hash BLOB NOT NULL           -- SHA-256 of both
) STRICT;

-- Corrections by people. Rows are only ever added; the last one of an item holds.
CREATE TABLE override (
    id INTEGER PRIMARY KEY,      -- 1 … in order
    trial INTEGER NOT NULL REFERENCES trial (id),
    item INTEGER NOT NULL,
    kind TEXT NOT NULL,
    place INTEGER NOT NULL,      -- 0 … 8 as shown, −1 for none
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    made_at INTEGER,
    hash BLOB NOT NULL           -- SHA-256 of the hash before it and of this row
) STRICT;
