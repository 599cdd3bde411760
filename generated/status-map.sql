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

INSERT INTO status_map VALUES ('agile', '["SENT"]', 1, 'SENT', NULL, 'sent', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'Accepted by the platform and passed on to the carrier or channel; no report yet.', 'S A1', 31, NULL);
INSERT INTO status_map VALUES ('agile', '["DELIVERED"]', 1, 'DELIVERED', NULL, 'delivered', TRUE, 'network', NULL, 'yes', 'documented', NULL, TRUE, 'The carrier or the channel confirms arrival on the device; which of them vouches is not told, so the evidence is the network. On WhatsApp READ may follow.', 'S A1', 72, NULL);
INSERT INTO status_map VALUES ('agile', '["READ"]', 1, 'READ', NULL, 'read', TRUE, 'recipient', NULL, 'yes', 'documented', NULL, TRUE, 'Documented for the WhatsApp status operation only, where DELIVERED comes before it, and never for a recipient who turned read receipts off. Listed here because a lookup with channel WHATSAPP could return it. Billed like the delivery it implies.', 'A7', 84, NULL);
INSERT INTO status_map VALUES ('agile', '["RECEIVED"]', 1, 'RECEIVED', NULL, 'sent', FALSE, 'network', NULL, 'unknown', 'documented', NULL, TRUE, 'A downstream system took it, arrival on the handset is not confirmed: not delivered. DELIVERED or ERROR may follow; on routes without handset reports it stays the last word.', 'S A1 A6', 32, NULL);
INSERT INTO status_map VALUES ('agile', '["ERROR"]', 1, 'ERROR', NULL, 'failed', TRUE, 'network', 'unspecified', 'unknown', 'documented', NULL, TRUE, 'Could not be delivered. The reason is free text in deliveryStatusDescription and can lie with the number, the carrier or the account.', 'S A1', 62, 'unclear');
INSERT INTO status_map VALUES ('agile', '["EXPIRED"]', 1, 'EXPIRED', NULL, 'failed', TRUE, 'network', 'expired', 'unknown', 'documented', NULL, TRUE, 'Not delivered within its lifetime and discarded by the carrier. By this wording the message expired, not the wait for a report; to be confirmed with the provider.', 'S A1', 62, 'later');
INSERT INTO status_map VALUES ('agile', '["UNKNOWN"]', 1, 'UNKNOWN', NULL, 'unknown', FALSE, 'none', NULL, 'unknown', 'documented', NULL, TRUE, 'The platform has no information: no report came, or the message is still being processed. Neither ends polling nor undoes an earlier status.', 'S A1 A6', 0, NULL);
INSERT INTO status_map VALUES ('agile', '["3"]', 1, '3', NULL, 'delivered', TRUE, 'network', NULL, 'yes', 'documented', NULL, TRUE, 'Code of a callback for what polling calls DELIVERED. READ may follow on WhatsApp and RCS.', 'A15 A15S', 72, NULL);
INSERT INTO status_map VALUES ('agile', '["6"]', 1, '6', NULL, 'failed', TRUE, 'network', 'unspecified', 'unknown', 'documented', NULL, TRUE, 'Code of a callback for a message that could not be delivered. It most likely covers both what polling calls ERROR and EXPIRED.', 'A15 A15S', 62, 'unclear');
INSERT INTO status_map VALUES ('d7', '["delivered"]', 1, 'delivered', NULL, 'delivered', TRUE, 'handset', NULL, 'yes', 'documented', NULL, TRUE, 'Documented as delivered and confirmed.', 'S P2', 73, NULL);
INSERT INTO status_map VALUES ('d7', '["sent"]', 1, 'sent', NULL, 'sent', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'Handed to the carrier; its acknowledgement has not come yet.', 'S', 31, NULL);
INSERT INTO status_map VALUES ('d7', '["scheduled"]', 1, 'scheduled', NULL, 'scheduled', FALSE, 'provider', NULL, 'no', 'documented', NULL, TRUE, 'Waits for its planned time.', 'S', 11, NULL);
INSERT INTO status_map VALUES ('d7', '["un_delivered"]', 1, 'un_delivered', NULL, 'failed', TRUE, 'network', 'unspecified', 'unknown', 'documented', NULL, TRUE, 'Delivery failed; no cause is given. Slack has another spelling, undelivered, with the same row.', 'S', 62, 'unclear');
INSERT INTO status_map VALUES ('d7', '["undelivered"]', 1, 'undelivered', NULL, 'failed', TRUE, 'network', 'unspecified', 'unknown', 'documented', NULL, TRUE, 'The other spelling of un_delivered, used for Slack; it has the same row.', 'P2', 62, 'unclear');
INSERT INTO status_map VALUES ('d7', '["not_reachable"]', 1, 'not_reachable', NULL, 'failed', TRUE, 'network', 'unreachable', 'unknown', 'inferred', NULL, TRUE, 'Taken as final; whether a retry is still under way is not documented.', 'S', 62, 'later');
INSERT INTO status_map VALUES ('d7', '["spam_content"]', 1, 'spam_content', NULL, 'failed', TRUE, 'provider', 'blocked_content', 'no', 'inferred', NULL, TRUE, 'The text was classed as spam; taken as stopped by the provider before sending.', 'S', 61, 'unclear');
INSERT INTO status_map VALUES ('d7', '["insufficient_credit"]', 1, 'insufficient_credit', NULL, 'failed', TRUE, 'provider', 'insufficient_credit', 'no', 'inferred', NULL, TRUE, 'The account lacks credit; taken as never handed to the carrier.', 'S', 61, 'after_fix');
INSERT INTO status_map VALUES ('d7', '["processed"]', 1, 'processed', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'inferred', NULL, TRUE, 'Not explained and missing from every list; found only in one answer of the sample README of 2022. Taken as handled by the provider and not yet handed over.', 'P6', 21, NULL);
INSERT INTO status_map VALUES ('d7', '["read"]', 1, 'read', NULL, 'read', TRUE, 'recipient', NULL, 'yes', 'documented', NULL, TRUE, 'Explained in the JSON of the report as read by the user; it implies delivered, and is taken as billed like that.', 'W1', 84, NULL);
INSERT INTO status_map VALUES ('nifteem', '["DISPATCHED"]', 1, 'DISPATCHED', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'inferred', NULL, TRUE, 'Taken as being in the provider''s hands and not yet with the channel. The webhook''s text does not name it among the statuses it reports.', 'S B2 B4', 21, NULL);
INSERT INTO status_map VALUES ('nifteem', '["NOSENT"]', 1, 'NOSENT', NULL, 'failed', TRUE, 'provider', 'not_sent', 'no', 'inferred', NULL, TRUE, 'Taken as never handed to any channel, not as waiting. The webhook reports it too; no page gives a cause.', 'B2 B4', 61, 'unclear');
INSERT INTO status_map VALUES ('nifteem', '["SENT"]', 1, 'SENT', NULL, 'sent', FALSE, 'provider', NULL, 'unknown', 'inferred', NULL, TRUE, 'Taken as handed to the channel without confirmation. Seen by polling only: the webhook''s text does not name it among the statuses it reports.', 'B2 B4', 31, NULL);
INSERT INTO status_map VALUES ('nifteem', '["FAILED"]', 1, 'FAILED', NULL, 'failed', TRUE, 'network', 'unspecified', 'unknown', 'documented', 'channel_only', TRUE, 'Final for this channel only. A polled entry may be an earlier channel of the fallback chain, so the recipient is lost only if pendingCount is 0 and no newer entry for the same recipient exists. The webhook reports it for the last channel of the chain alone.', 'B2 B4', 62, 'unclear');
INSERT INTO status_map VALUES ('nifteem', '["DELIVERED"]', 1, 'DELIVERED', NULL, 'delivered', TRUE, 'provider', NULL, 'yes', 'documented', NULL, TRUE, 'The word is documented, but not how delivery is known, which differs by channel. READ may follow on RCS and WhatsApp.', 'B2 B4', 71, NULL);
INSERT INTO status_map VALUES ('nifteem', '["READ"]', 1, 'READ', NULL, 'read', TRUE, 'recipient', NULL, 'yes', 'documented', NULL, TRUE, 'The word is documented. It implies delivery.', 'B2 B4', 84, NULL);
INSERT INTO status_map VALUES ('nifteem', '["DELETED"]', 1, 'DELETED', NULL, 'cancelled', TRUE, 'provider', 'cancelled', 'no', 'inferred', NULL, TRUE, 'Taken as removed by a cancellation before sending, though no page links the two. Cancelling is possible only for scheduled dispatches, up to 5 minutes before their time. Seen by polling only.', 'B2 B3', 51, 'never');
INSERT INTO status_map VALUES ('placewise', '["scheduled","pending"]', 2, 'scheduled', 'pending', 'scheduled', FALSE, 'provider', NULL, 'no', 'documented', NULL, TRUE, 'Built, not handed over yet. Same row as scheduled and null: both say that there is no outcome yet.', 'S P0', 11, NULL);
INSERT INTO status_map VALUES ('placewise', '["scheduled",null]', 2, 'scheduled', NULL, 'scheduled', FALSE, 'provider', NULL, 'no', 'inferred', NULL, TRUE, 'Null is not documented for delivery_status; read as pending, hence the row of scheduled and pending. The hand-over is still to come.', 'S P0', 11, NULL);
INSERT INTO status_map VALUES ('placewise', '["scheduled","delivered"]', 2, 'scheduled', 'delivered', 'delivered', TRUE, 'network', NULL, 'unknown', 'inferred', 'inconsistent', TRUE, 'Contradiction: an outcome before the hand-over. Most likely transmission_status is stale, so delivery_status decides. Same state as transmitted and delivered, but what is billed is open.', 'S P0', 72, NULL);
INSERT INTO status_map VALUES ('placewise', '["scheduled","failed"]', 2, 'scheduled', 'failed', 'failed', TRUE, 'network', 'unspecified', 'unknown', 'inferred', 'inconsistent', TRUE, 'Contradiction: an outcome before the hand-over. Most likely transmission_status is stale, so delivery_status decides. Same row as transmitted and failed except for the flag.', 'S P0', 62, 'unclear');
INSERT INTO status_map VALUES ('placewise', '["transmitted","pending"]', 2, 'transmitted', 'pending', 'sent', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'Handed over to an external sender, whose outcome is open. Same row as transmitted and null.', 'S P0', 31, NULL);
INSERT INTO status_map VALUES ('placewise', '["transmitted",null]', 2, 'transmitted', NULL, 'sent', FALSE, 'provider', NULL, 'unknown', 'inferred', NULL, TRUE, 'Null is not documented for delivery_status; read as pending, hence the row of transmitted and pending. The hand-over is done, the outcome is open.', 'S P0', 31, NULL);
INSERT INTO status_map VALUES ('placewise', '["transmitted","delivered"]', 2, 'transmitted', 'delivered', 'delivered', TRUE, 'network', NULL, 'yes', 'documented', NULL, TRUE, 'The external sender reports that the recipient was reached. The contradictory pairs scheduled and delivered, failed and delivered have the same state, are flagged, and leave billing open.', 'S P0', 72, NULL);
INSERT INTO status_map VALUES ('placewise', '["transmitted","failed"]', 2, 'transmitted', 'failed', 'failed', TRUE, 'network', 'unspecified', 'unknown', 'documented', NULL, TRUE, 'Handed over, but the external sender could not deliver; no field says why. The contradictory pair scheduled and failed has the same row and a flag.', 'S P0', 62, 'unclear');
INSERT INTO status_map VALUES ('placewise', '["failed","pending"]', 2, 'failed', 'pending', 'failed', TRUE, 'provider', 'not_sent', 'no', 'documented', NULL, TRUE, 'Failed inside the messaging service, so no outcome can follow: pending does not keep it open. Same row as failed with null or failed: a failed hand-over in other words.', 'S P0', 61, 'unclear');
INSERT INTO status_map VALUES ('placewise', '["failed",null]', 2, 'failed', NULL, 'failed', TRUE, 'provider', 'not_sent', 'no', 'inferred', NULL, TRUE, 'Null is not documented for delivery_status; read as pending. Same row as failed with pending or failed: a failed hand-over.', 'S P0', 61, 'unclear');
INSERT INTO status_map VALUES ('placewise', '["failed","delivered"]', 2, 'failed', 'delivered', 'delivered', TRUE, 'network', NULL, 'unknown', 'inferred', 'inconsistent', TRUE, 'Contradiction: delivered although the hand-over failed. A delivery outcome is evidence of something that happened, so it decides. Same state as transmitted and delivered, but what is billed is open.', 'S P0', 72, NULL);
INSERT INTO status_map VALUES ('placewise', '["failed","failed"]', 2, 'failed', 'failed', 'failed', TRUE, 'provider', 'not_sent', 'no', 'documented', NULL, TRUE, 'Both fields say failed; the hand-over is the earlier step and supplies evidence and reason. Same row as failed with pending or null: a failed hand-over in other words.', 'S P0', 61, 'unclear');
INSERT INTO status_map VALUES ('placewise', '["draft"]', 1, 'draft', NULL, 'scheduled', FALSE, 'provider', NULL, 'no', 'inferred', NULL, TRUE, 'No schedule, or held back by the draft flag: stays until somebody schedules it. Same row as scheduled, into which and back it may change; nothing goes out in either.', 'P0 P2', 11, NULL);
INSERT INTO status_map VALUES ('placewise', '["scheduled"]', 1, 'scheduled', NULL, 'scheduled', FALSE, 'provider', NULL, 'no', 'documented', NULL, TRUE, 'The whole sending waits for its time. Same row as draft, which waits for a schedule.', 'P0 P2', 11, NULL);
INSERT INTO status_map VALUES ('placewise', '["preparing"]', 1, 'preparing', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'inferred', NULL, TRUE, 'Dispatches are being built, from about 5 minutes ahead of time; no longer editable. Same row as prepared and transmitting: steps of one execution, not over yet.', 'P0 P2', 21, NULL);
INSERT INTO status_map VALUES ('placewise', '["prepared"]', 1, 'prepared', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'inferred', NULL, TRUE, 'Dispatches are built, none is handed over yet. Same row as preparing and transmitting: steps of one execution, not over yet.', 'P0 P2', 21, NULL);
INSERT INTO status_map VALUES ('placewise', '["transmitting"]', 1, 'transmitting', NULL, 'accepted', FALSE, 'provider', NULL, 'unknown', 'inferred', NULL, TRUE, 'Dispatches are being handed over; some may be out and even delivered. Same row as preparing and prepared, since the sending as a whole has not left yet.', 'P0 P2', 21, NULL);
INSERT INTO status_map VALUES ('placewise', '["transmitted"]', 1, 'transmitted', NULL, 'sent', FALSE, 'provider', NULL, 'unknown', 'documented', NULL, TRUE, 'All dispatches are handed over. The end of the sending, but not of its messages, whose outcomes only the list of dispatches tells; hence not terminal.', 'P0 P2', 31, NULL);
INSERT INTO status_map VALUES ('placewise', '["cancelled"]', 1, 'cancelled', NULL, 'cancelled', TRUE, 'provider', 'cancelled', 'unknown', 'documented', NULL, TRUE, 'By the client, during the execution; cannot be scheduled again. Dispatches handed over before may have been delivered.', 'P0 P2', 51, 'never');
INSERT INTO status_map VALUES ('placewise', '["failed"]', 1, 'failed', NULL, 'failed', TRUE, 'provider', 'unspecified', 'unknown', 'inferred', NULL, TRUE, 'The execution was not finished, about 20 minutes past its time; cannot be scheduled again. Neither the reason nor how many dispatches had gone out is given, so sending it anew may reach people twice.', 'P0 P2', 61, 'unclear');
INSERT INTO status_map VALUES ('placewise', '["skipped"]', 1, 'skipped', NULL, 'cancelled', TRUE, 'provider', 'not_sent', 'no', 'documented', NULL, TRUE, 'No recipient was left, so nobody was addressed and there are no dispatches.', 'P0 P2', 51, 'unclear');
