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

INSERT INTO status_map VALUES ('infobip', '["ACCEPTED"]', 1, 'ACCEPTED', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'inferred', NULL, TRUE, 'A sixth group, found in the client library only. Taken literally, hence the same row as PENDING_ACCEPTED.', 'K', 21, NULL);
INSERT INTO status_map VALUES ('infobip', '["PENDING"]', 1, 'PENDING', NULL, 'sent', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'Handed on to the operator. Same row as PENDING_ENROUTE.', 'L', 31, NULL);
INSERT INTO status_map VALUES ('infobip', '["UNDELIVERABLE"]', 1, 'UNDELIVERABLE', NULL, 'failed', TRUE, 'network', 'unspecified', 'unknown', 'documented', NULL, TRUE, 'The name refines the reason. Same row as UNDELIVERABLE_NOT_DELIVERED.', 'L', 62, 'unclear');
INSERT INTO status_map VALUES ('infobip', '["DELIVERED"]', 1, 'DELIVERED', NULL, 'delivered', TRUE, 'handset', NULL, 'unknown', 'inferred', NULL, TRUE, 'Read as the usual name of the group, hence the same row as DELIVERED_TO_HANDSET; the other name, DELIVERED_TO_OPERATOR, has weaker evidence.', 'L', 73, NULL);
INSERT INTO status_map VALUES ('infobip', '["EXPIRED"]', 1, 'EXPIRED', NULL, 'failed', TRUE, 'network', 'expired', 'unknown', 'inferred', NULL, TRUE, 'Read as the usual name of the group, hence the same row as EXPIRED_EXPIRED. Without the name it may also be EXPIRED_DLR_UNKNOWN, of which nothing is known.', 'L', 62, 'later');
INSERT INTO status_map VALUES ('infobip', '["REJECTED"]', 1, 'REJECTED', NULL, 'failed', TRUE, 'provider', 'rejected', 'unknown', 'documented', NULL, TRUE, 'The name refines the reason. Same row as the names that give none: REJECTED_DESTINATION_NOT_REGISTERED, UNDELIVERABLE_REJECTED_PLATFORM, SIGNALS_BLOCKED.', 'L', 61, 'unclear');
INSERT INTO status_map VALUES ('infobip', '["PENDING_ACCEPTED"]', 1, 'PENDING_ACCEPTED', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'Id 26; the exception of its group, since no operator has it yet. Same row as the group ACCEPTED.', 'S O', 21, NULL);
INSERT INTO status_map VALUES ('infobip', '["PENDING_ENROUTE"]', 1, 'PENDING_ENROUTE', NULL, 'sent', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'Id 7; handed on to the operator. Same row as its group, PENDING.', 'S', 31, NULL);
INSERT INTO status_map VALUES ('infobip', '["PENDING_WAITING_DELIVERY"]', 1, 'PENDING_WAITING_DELIVERY', NULL, 'sent', FALSE, 'network', NULL, 'unknown', 'inferred', NULL, TRUE, 'Id 3; the older edition says that the operator''s platform acknowledged it, the newer one only that its report is awaited.', 'S O', 32, NULL);
INSERT INTO status_map VALUES ('infobip', '["UNDELIVERABLE_REJECTED_OPERATOR"]', 1, 'UNDELIVERABLE_REJECTED_OPERATOR', NULL, 'failed', TRUE, 'network', 'rejected', 'unknown', 'documented', NULL, TRUE, 'Id 4; the operator refused it, at once or in its report.', 'S O', 62, 'unclear');
INSERT INTO status_map VALUES ('infobip', '["UNDELIVERABLE_NOT_DELIVERED"]', 1, 'UNDELIVERABLE_NOT_DELIVERED', NULL, 'failed', TRUE, 'network', 'unspecified', 'unknown', 'documented', NULL, TRUE, 'Id 9; mostly a number that is wrong or not reachable, without telling which. Same row as its group, UNDELIVERABLE.', 'S', 62, 'unclear');
INSERT INTO status_map VALUES ('infobip', '["UNDELIVERABLE_NOT_SENT"]', 1, 'UNDELIVERABLE_NOT_SENT', NULL, 'failed', TRUE, 'provider', 'not_sent', 'unknown', 'documented', NULL, TRUE, 'Id 31; it never left Infobip.', 'S', 61, 'unclear');
INSERT INTO status_map VALUES ('infobip', '["DELIVERED_TO_OPERATOR"]', 1, 'DELIVERED_TO_OPERATOR', NULL, 'delivered', TRUE, 'network', NULL, 'unknown', 'inferred', NULL, TRUE, 'Id 2; the operator has it, a handset perhaps not. The provider calls it delivered and so does the row, with weaker evidence than DELIVERED_TO_HANDSET. One page calls it intermediate; taken as final, because a route without reports from handsets has no more to say.', 'S L', 72, NULL);
INSERT INTO status_map VALUES ('infobip', '["DELIVERED_TO_HANDSET"]', 1, 'DELIVERED_TO_HANDSET', NULL, 'delivered', TRUE, 'handset', NULL, 'unknown', 'documented', NULL, TRUE, 'Id 5. Same row as its group, DELIVERED.', 'S', 73, NULL);
INSERT INTO status_map VALUES ('infobip', '["EXPIRED_EXPIRED"]', 1, 'EXPIRED_EXPIRED', NULL, 'failed', TRUE, 'network', 'expired', 'unknown', 'documented', NULL, TRUE, 'Id 15; the validity of the message ran out, 48 hours if nothing else is set. Same row as its group, EXPIRED.', 'S O', 62, 'later');
INSERT INTO status_map VALUES ('infobip', '["EXPIRED_DLR_UNKNOWN"]', 1, 'EXPIRED_DLR_UNKNOWN', NULL, 'unknown', TRUE, 'provider', 'no_report', 'unknown', 'documented', NULL, TRUE, 'Id 29; not the message but the wait for its report is over. It may have arrived, so it is no failure, unlike the rest of its group.', 'S', 41, 'unclear');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_NETWORK"]', 1, 'REJECTED_NETWORK', NULL, 'failed', TRUE, 'provider', 'no_route', 'unknown', 'documented', NULL, TRUE, 'Id 6; the network is not covered, or not open to the account. Same row as REJECTED_ROUTE_NOT_AVAILABLE.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_PREFIX_MISSING"]', 1, 'REJECTED_PREFIX_MISSING', NULL, 'failed', TRUE, 'provider', 'invalid_recipient', 'unknown', 'documented', NULL, TRUE, 'Id 8; prefix or length of the number is wrong. Same row as REJECTED_DESTINATION and REJECTED_INVALID_DESTINATION.', 'S', 61, 'never');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_DND"]', 1, 'REJECTED_DND', NULL, 'failed', TRUE, 'provider', 'blocked_recipient', 'unknown', 'documented', NULL, TRUE, 'Id 10; the subscriber is on a do-not-disturb list. Same row as REJECTED_DESTINATION_BLOCKLISTED.', 'S', 61, 'never');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_SOURCE"]', 1, 'REJECTED_SOURCE', NULL, 'failed', TRUE, 'provider', 'blocked_sender', 'unknown', 'documented', NULL, TRUE, 'Id 11; the sender is not registered. Same row as REJECTED_SENDER.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_NOT_ENOUGH_CREDITS"]', 1, 'REJECTED_NOT_ENOUGH_CREDITS', NULL, 'failed', TRUE, 'provider', 'insufficient_credit', 'unknown', 'documented', NULL, TRUE, 'Id 12; the credit is used up. Same row as REJECTED_PREPAID_PACKAGE_EXPIRED.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_SENDER"]', 1, 'REJECTED_SENDER', NULL, 'failed', TRUE, 'provider', 'blocked_sender', 'unknown', 'documented', NULL, TRUE, 'Id 13; the sender is on a blocklist of the account. Same row as REJECTED_SOURCE.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_DESTINATION_BLOCKLISTED"]', 1, 'REJECTED_DESTINATION_BLOCKLISTED', NULL, 'failed', TRUE, 'provider', 'blocked_recipient', 'unknown', 'documented', NULL, TRUE, 'Id 14; the number is on a blocklist of the operator or the account. Same row as REJECTED_DND.', 'S', 61, 'never');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_PREPAID_PACKAGE_EXPIRED"]', 1, 'REJECTED_PREPAID_PACKAGE_EXPIRED', NULL, 'failed', TRUE, 'provider', 'insufficient_credit', 'unknown', 'documented', NULL, TRUE, 'Id 17; the credit is too old, which is not about the message''s own validity. Same row as REJECTED_NOT_ENOUGH_CREDITS.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_DESTINATION_NOT_REGISTERED"]', 1, 'REJECTED_DESTINATION_NOT_REGISTERED', NULL, 'failed', TRUE, 'provider', 'rejected', 'unknown', 'inferred', NULL, TRUE, 'Id 18; an account for tests may write to one number only, so the number itself is not to blame. Same row as REJECTED, UNDELIVERABLE_REJECTED_PLATFORM and SIGNALS_BLOCKED.', 'S', 61, 'unclear');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_ROUTE_NOT_AVAILABLE"]', 1, 'REJECTED_ROUTE_NOT_AVAILABLE', NULL, 'failed', TRUE, 'provider', 'no_route', 'unknown', 'documented', NULL, TRUE, 'Id 19; the account has no route at all. Same row as REJECTED_NETWORK.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_FLOODING_FILTER"]', 1, 'REJECTED_FLOODING_FILTER', NULL, 'failed', TRUE, 'provider', 'rate_limited', 'unknown', 'documented', NULL, TRUE, 'Id 20; too many messages to one number within an hour.', 'S', 61, 'later');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_SYSTEM_ERROR"]', 1, 'REJECTED_SYSTEM_ERROR', NULL, 'failed', TRUE, 'provider', 'provider_error', 'unknown', 'documented', NULL, TRUE, 'Id 21; a fault at Infobip.', 'S', 61, 'later');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_DUPLICATE_MESSAGE_ID"]', 1, 'REJECTED_DUPLICATE_MESSAGE_ID', NULL, 'failed', TRUE, 'provider', 'invalid_request', 'unknown', 'documented', NULL, TRUE, 'Id 23; an id of ours that was used before. Same row as REJECTED_INVALID_UDH, REJECTED_MESSAGE_TOO_LONG and MISSING_TO.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_INVALID_UDH"]', 1, 'REJECTED_INVALID_UDH', NULL, 'failed', TRUE, 'provider', 'invalid_request', 'unknown', 'documented', NULL, TRUE, 'Id 24; a binary message with a wrong header. Same row as REJECTED_DUPLICATE_MESSAGE_ID, REJECTED_MESSAGE_TOO_LONG and MISSING_TO.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_MESSAGE_TOO_LONG"]', 1, 'REJECTED_MESSAGE_TOO_LONG', NULL, 'failed', TRUE, 'provider', 'invalid_request', 'unknown', 'documented', NULL, TRUE, 'Id 25; more than 25 parts or 4000 bytes. Same row as REJECTED_DUPLICATE_MESSAGE_ID, REJECTED_INVALID_UDH and MISSING_TO.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["MISSING_TO"]', 1, 'MISSING_TO', NULL, 'failed', TRUE, 'provider', 'invalid_request', 'unknown', 'inferred', NULL, TRUE, 'Id 51, in the group REJECTED; a request without a recipient, so no recipient is at fault. Same row as REJECTED_DUPLICATE_MESSAGE_ID, REJECTED_INVALID_UDH and REJECTED_MESSAGE_TOO_LONG.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_DESTINATION"]', 1, 'REJECTED_DESTINATION', NULL, 'failed', TRUE, 'provider', 'invalid_recipient', 'unknown', 'inferred', NULL, TRUE, 'Id 52; no operator has such a number. Older lists use the name for id 14, a number on a blocklist. Same row as REJECTED_PREFIX_MISSING and as its own older name, REJECTED_INVALID_DESTINATION.', 'S N', 61, 'never');
INSERT INTO status_map VALUES ('infobip', '["REJECTED_INVALID_DESTINATION"]', 1, 'REJECTED_INVALID_DESTINATION', NULL, 'failed', TRUE, 'provider', 'invalid_recipient', 'unknown', 'documented', NULL, TRUE, 'Id 52 in older lists. Same row as its newer name, REJECTED_DESTINATION, and as REJECTED_PREFIX_MISSING.', 'N', 61, 'never');
INSERT INTO status_map VALUES ('infobip', '["SIGNALS_BLOCKED"]', 1, 'SIGNALS_BLOCKED', NULL, 'failed', TRUE, 'provider', 'rejected', 'unknown', 'inferred', NULL, TRUE, 'Id 87; stopped as fraud. Stands in two groups, charged in EXPIRED and free in REJECTED, so the hint on billing stays open. Same row as REJECTED, REJECTED_DESTINATION_NOT_REGISTERED and UNDELIVERABLE_REJECTED_PLATFORM.', 'S', 61, 'unclear');
INSERT INTO status_map VALUES ('infobip', '["UNDELIVERABLE_REJECTED_PLATFORM"]', 1, 'UNDELIVERABLE_REJECTED_PLATFORM', NULL, 'failed', TRUE, 'provider', 'rejected', 'unknown', 'inferred', NULL, TRUE, 'Id 100, in the group REJECTED in spite of its name; a bad request or a service that is down, without telling which. Same row as REJECTED, REJECTED_DESTINATION_NOT_REGISTERED and SIGNALS_BLOCKED.', 'S', 61, 'unclear');
