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

INSERT INTO status_map VALUES ('acme', '["sent"]', 1, 'sent', NULL, 'sent', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'Handed over; no `report` yet.', 'M', 31, NULL);
INSERT INTO status_map VALUES ('acme', '["delivered"]', 1, 'delivered', NULL, 'delivered', TRUE, 'handset', NULL, 'yes', 'documented', NULL, TRUE, NULL, 'M', 73, NULL);
INSERT INTO status_map VALUES ('acme', '["=lost"]', 1, '=lost', NULL, 'unknown', TRUE, 'none', 'no_report', 'unknown', 'inferred', NULL, TRUE, 'Nobody knows | really.', 'M F', 40, 'unclear');
INSERT INTO status_map VALUES ('acme', '["failed"]', 1, 'failed', NULL, 'failed', TRUE, 'network', 'unspecified', 'no', 'documented', NULL, TRUE, NULL, 'M', 62, 'unclear');
INSERT INTO status_map VALUES ('acme', '["typing"]', 1, 'typing', NULL, 'unknown', FALSE, 'none', NULL, 'unknown', 'documented', NULL, FALSE, 'Not about a message of ours.', 'F', 0, NULL);
