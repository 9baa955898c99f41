-- What people add to a study when they review it, beside corrections: proposals of a second reader, samples drawn for
-- blind coding, and codes. One JSON object per row. Rows are only ever added, in this order.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,      -- 1 … in order
    body TEXT NOT NULL
) STRICT;
