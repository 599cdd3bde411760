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

INSERT INTO status_map VALUES ('smpp', '["0"]', 1, '0', NULL, 'scheduled', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'SCHEDULED. New in 5.0; older message centres show a waiting message as 1.', 'V5', 11, NULL);
INSERT INTO status_map VALUES ('smpp', '["1"]', 1, '1', NULL, 'sent', FALSE, 'network', NULL, 'unknown', 'documented', NULL, TRUE, 'ENROUTE. Alive in the message centre, which may try several times. Same row as 6, unless the connection reads that as delivered.', 'V5 V3', 32, NULL);
INSERT INTO status_map VALUES ('smpp', '["2"]', 1, '2', NULL, 'delivered', TRUE, 'handset', NULL, 'unknown', 'documented', NULL, TRUE, 'DELIVERED.', 'V5 V3', 73, NULL);
INSERT INTO status_map VALUES ('smpp', '["3"]', 1, '3', NULL, 'failed', TRUE, 'network', 'expired', 'unknown', 'documented', NULL, TRUE, 'EXPIRED. The message ran out of time, not the wait for its report.', 'V5 V3', 62, 'later');
INSERT INTO status_map VALUES ('smpp', '["4"]', 1, '4', NULL, 'cancelled', TRUE, 'network', 'cancelled', 'unknown', 'inferred', NULL, TRUE, 'DELETED. Cancelled or removed from the message centre; by whom is not said, so it may be the operator and not the sender.', 'V5 V3', 52, 'never');
INSERT INTO status_map VALUES ('smpp', '["5"]', 1, '5', NULL, 'failed', TRUE, 'network', 'unspecified', 'unknown', 'documented', NULL, TRUE, 'UNDELIVERABLE. Taken as permanent by the message centre; the error code says why.', 'V5 V3', 62, 'unclear');
INSERT INTO status_map VALUES ('smpp', '["6"]', 1, '6', NULL, 'sent', FALSE, 'network', NULL, 'unknown', 'inferred', NULL, TRUE, 'ACCEPTED. The specification means that somebody read the message for the subscriber, most operators that they took it. Read as the latter, hence the same row as 1; a connection that means the former overrides it with delivered.', 'V5', 32, NULL);
INSERT INTO status_map VALUES ('smpp', '["7"]', 1, '7', NULL, 'unknown', FALSE, 'none', NULL, 'unknown', 'documented', NULL, TRUE, 'UNKNOWN. No news; it must neither end polling nor undo anything.', 'V5 V3', 0, NULL);
INSERT INTO status_map VALUES ('smpp', '["8"]', 1, '8', NULL, 'failed', TRUE, 'network', 'rejected', 'unknown', 'documented', NULL, TRUE, 'REJECTED. Refused by an interface on the way.', 'V5', 62, 'unclear');
INSERT INTO status_map VALUES ('smpp', '["9"]', 1, '9', NULL, 'failed', TRUE, 'provider', 'not_sent', 'unknown', 'documented', NULL, TRUE, 'SKIPPED. Accepted, and left out of the transmission on purpose. New in 5.0.', 'V5', 61, 'unclear');
