-- Generated from specs. Do not edit.
--
-- What each status word of each provider means: standard SQL, made for DuckDB, SQLite (from 3.39)
-- and PostgreSQL. To load it again: DROP TABLE status_map first, in the same transaction.
--
-- word_count is the number of fields in which the provider tells the status, so a second_word that
-- is NULL says: with word_count 1 there is no such field, with 2 the field was null or absent.
-- The words of a report are therefore compared with IS NOT DISTINCT FROM, and counted:
--
--     SELECT r.*, COALESCE(m.state, 'unknown') AS state, COALESCE(m.terminal, FALSE) AS terminal
--     FROM reports AS r
--     LEFT JOIN status_map AS m
--       ON m.provider = r.provider
--       AND m.word_count = r.word_count -- 1, or 2 for a provider with two fields
--       AND m.word IS NOT DISTINCT FROM r.word
--       AND m.second_word IS NOT DISTINCT FROM r.second_word
--
-- words holds all of them as a JSON array, e.g. ["failed",null]: this makes a row unique, and is what
-- to compare where a provider has more than two fields. Where applies is false the word is not about
-- an outbound message. Of two reports on one message the one with the higher state_rank counts. A
-- word that the table lacks is an unknown state, not a failure.

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

INSERT INTO status_map VALUES ('acme', '["sent"]', 1, 'sent', NULL, 'sent', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, NULL, 'S', 31, NULL);
INSERT INTO status_map VALUES ('acme', '["delivered"]', 1, 'delivered', NULL, 'delivered', TRUE, 'network', NULL, 'unknown', 'documented', NULL, TRUE, NULL, 'S', 72, NULL);
