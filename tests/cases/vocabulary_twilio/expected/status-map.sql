-- Generated from specs. Do not edit.
--
-- What each status word of each provider means: standard SQL, made for DuckDB, SQLite (from 3.39)
-- and PostgreSQL. To reload it, first DROP TABLE status_map in the same transaction.
--
-- word_count is the number of fields that make up the provider's status. A second_word of NULL means
-- that there is no second field if word_count is 1, and that the field was null or absent if it is 2.
-- So compare words with IS NOT DISTINCT FROM, and word_count too:
--
--     SELECT r.*, COALESCE(m.state, 'unknown') AS state, COALESCE(m.terminal, FALSE) AS terminal
--     FROM reports AS r
--     LEFT JOIN status_map AS m
--       ON m.provider = r.provider
--       AND m.word_count = r.word_count -- 1, or 2 for a provider with two fields
--       AND m.word IS NOT DISTINCT FROM r.word
--       AND m.second_word IS NOT DISTINCT FROM r.second_word
--
-- words holds all words as a JSON array, e.g. ["failed",null]. It identifies a row together with
-- provider; compare it for a provider with more than two fields. Where applies is false, the word is
-- not about an outbound message. Of two reports on one message, the one with the higher state_rank
-- counts. A word that is not in the table means an unknown state, not a failure.

CREATE TABLE status_map (
  provider TEXT NOT NULL,
  words TEXT NOT NULL,
  word_count INTEGER NOT NULL,
  word TEXT,
  second_word TEXT,
  state TEXT NOT NULL,
  terminal BOOLEAN NOT NULL,
  evidence TEXT NOT NULL,
  reason TEXT,
  billable TEXT NOT NULL,
  certainty TEXT NOT NULL,
  flag TEXT,
  applies BOOLEAN NOT NULL,
  note TEXT,
  source TEXT NOT NULL,
  state_rank INTEGER NOT NULL,
  retry TEXT,
  PRIMARY KEY (provider, words)
);

INSERT INTO status_map VALUES ('twilio', '["accepted"]', 1, 'accepted', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'A messaging service took it and still chooses the sender. Same row as queued and sending; a caller does nothing different.', 'M L', 21, NULL);
INSERT INTO status_map VALUES ('twilio', '["scheduled"]', 1, 'scheduled', NULL, 'scheduled', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'Waits for its planned time, and is queued then.', 'M L', 11, NULL);
INSERT INTO status_map VALUES ('twilio', '["queued"]', 1, 'queued', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'Waits for its turn at Twilio, the sender is known. Same row as accepted and sending.', 'M L', 21, NULL);
INSERT INTO status_map VALUES ('twilio', '["sending"]', 1, 'sending', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'On its way out for a moment, no carrier has it yet. Same row as accepted and queued.', 'M L', 21, NULL);
INSERT INTO status_map VALUES ('twilio', '["sent"]', 1, 'sent', NULL, 'sent', FALSE, 'network', NULL, 'yes', 'documented', NULL, TRUE, 'The next carrier took it. Same row as partially_delivered, which has a flag besides.', 'M H', 32, NULL);
INSERT INTO status_map VALUES ('twilio', '["partially_delivered"]', 1, 'partially_delivered', NULL, 'sent', FALSE, 'network', NULL, 'unknown', 'inferred', 'partial', TRUE, 'Published in the enum before any page explained it. Taken as open, with some parts delivered; but for its flag the same row as sent.', 'L', 32, NULL);
INSERT INTO status_map VALUES ('twilio', '["delivered"]', 1, 'delivered', NULL, 'delivered', TRUE, 'network', NULL, 'yes', 'documented', NULL, TRUE, 'A carrier confirms it; whether a handset did too is not told apart.', 'M H', 72, NULL);
INSERT INTO status_map VALUES ('twilio', '["read"]', 1, 'read', NULL, 'read', TRUE, 'recipient', NULL, 'yes', 'inferred', NULL, TRUE, 'Opened, in channels that tell. Taken as charged, since it was delivered.', 'M L', 84, NULL);
INSERT INTO status_map VALUES ('twilio', '["undelivered"]', 1, 'undelivered', NULL, 'failed', TRUE, 'network', 'unspecified', 'yes', 'documented', NULL, TRUE, 'A report says that it did not arrive; the error code refines the reason.', 'M H', 62, 'unclear');
INSERT INTO status_map VALUES ('twilio', '["failed"]', 1, 'failed', NULL, 'failed', TRUE, 'provider', 'not_sent', 'unknown', 'inferred', NULL, TRUE, 'Never handed to a carrier, unless the error code says otherwise. Free of charge by an article whose age is not known, so that stays open.', 'M H', 61, 'unclear');
INSERT INTO status_map VALUES ('twilio', '["canceled"]', 1, 'canceled', NULL, 'cancelled', TRUE, 'provider', 'cancelled', 'unknown', 'documented', NULL, TRUE, 'A scheduled message that its sender took back.', 'M L', 51, 'never');
INSERT INTO status_map VALUES ('twilio', '["receiving"]', 1, 'receiving', NULL, 'unknown', FALSE, 'none', NULL, 'unknown', 'documented', NULL, FALSE, 'An inbound message that Twilio is working on; left out like received.', 'M L', 0, NULL);
INSERT INTO status_map VALUES ('twilio', '["received"]', 1, 'received', NULL, 'unknown', FALSE, 'none', NULL, 'unknown', 'documented', NULL, FALSE, 'An inbound message that arrived at a number of ours; left out like receiving.', 'M L', 0, NULL);
