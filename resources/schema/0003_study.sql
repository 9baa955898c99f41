-- The circumstances of a request, as compact JSON kept once per wording: what the server told of itself (program, file,
-- digest, quantization, context) and the price that held. No row: nothing of it is known.
CREATE TABLE circumstance (
    attempt INTEGER PRIMARY KEY REFERENCES attempt (id),
    body INTEGER NOT NULL REFERENCES sent_text (id)
) STRICT;
