package no.svar.bench;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import no.svar.bench.StubbornClaimants.Proof;

/// Looks into the database for what became of claims that customers hold a proof of.
final class ClaimAudit implements AutoCloseable {

    private final Connection database;

    ClaimAudit(String url) throws SQLException {
        database = DriverManager.getConnection(url, "root", "");
    }

    /// One thing that was looked at.
    record Finding(String what, long wanted, long found) {

        boolean isGood() {
            return wanted == found;
        }
    }

    /// Has the database itself write down every event that is kept for a subscriber: an event that was handed
    /// on is gone from the outbox.
    void watchOutbox() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(
                    "CREATE TABLE bench_told (claim CHAR(36), type VARCHAR(100), subscriber VARCHAR(100), KEY (claim))");
            statement.execute(
                    """
                    CREATE TRIGGER bench_told_tr AFTER INSERT ON outbox_event FOR EACH ROW
                    INSERT INTO bench_told
                    VALUES (JSON_UNQUOTE(JSON_EXTRACT(NEW.payload, '$.claim')), NEW.type, NEW.subscriber)
                    """);
        }
    }

    List<Finding> findings(int sent, Map<Integer, Proof> proofs) throws Exception {
        var findings = new ArrayList<Finding>();
        findings.add(new Finding("claims that their customers were given a receipt of", sent, proofs.size()));
        findings.add(
                new Finding(
                        "claims in the database, drafts among them",
                        sent,
                        count("SELECT COUNT(*) FROM claim")));
        findings.add(
                new Finding(
                        "of these received",
                        sent,
                        count("SELECT COUNT(*) FROM claim WHERE state = 'RECEIVED'")));
        findings.add(new Finding("lost: a receipt without its claim", 0, lost(proofs)));
        findings.add(
                new Finding(
                        "doubled: the same words more than once",
                        0,
                        count(
                                "SELECT COUNT(*) FROM (SELECT said FROM claim GROUP BY said HAVING COUNT(*) > 1) d")));
        findings.add(
                new Finding(
                        "claims without exactly one RECEIVED in their timeline",
                        0,
                        claimsWithoutOne(
                                "claim_timeline t WHERE t.claim_id = c.id AND t.what = 'RECEIVED'")));
        findings.add(
                new Finding(
                        "claims without exactly one open promise of the next update, due as the claim says",
                        0,
                        claimsWithoutOne(
                                """
                                promise p WHERE p.subject_type = 'CLAIM' AND p.subject = c.id
                                  AND p.kind = 'NEXT_UPDATE' AND p.state = 'OPEN' AND p.due_at = c.next_update_by
                                """)));
        for (var subscriber : subscribers()) {
            findings.add(
                    new Finding(
                            "claims without exactly one receipt event for `" + subscriber + "`",
                            0,
                            claimsWithoutOne(
                                    "bench_told o WHERE o.claim = c.id AND o.type = 'claim.received-v1' AND o.subscriber = '"
                                            + subscriber
                                            + "'")));
        }
        findings.add(
                new Finding(
                        "claims without exactly one attachment",
                        0,
                        claimsWithoutOne("claim_attachment a WHERE a.claim_id = c.id")));
        findings.add(
                new Finding("attachments whose bytes are not those that were sent", 0, wrongBytes(proofs)));
        findings.add(
                new Finding(
                        "pieces of attachments that nobody knows of",
                        0,
                        count(
                                """
                                SELECT COUNT(*) FROM claim_attachment_piece p
                                WHERE NOT EXISTS (SELECT 1 FROM claim_attachment a WHERE a.id = p.attachment_id)
                                """)));
        findings.add(
                new Finding(
                        "open claims without a date for the next update",
                        0,
                        count(
                                "SELECT COUNT(*) FROM claim WHERE state = 'RECEIVED' AND next_update_by IS NULL")));
        return findings;
    }

    private List<String> subscribers() throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT DISTINCT subscriber FROM bench_told WHERE type = 'claim.received-v1' ORDER BY 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private long claimsWithoutOne(String of) throws SQLException {
        return count("SELECT COUNT(*) FROM claim c WHERE (SELECT COUNT(*) FROM " + of + ") <> 1");
    }

    private long lost(Map<Integer, Proof> proofs) throws SQLException {
        long lost = 0;
        try (var statement = database.prepareStatement("SELECT said FROM claim WHERE id = ?")) {
            for (var proof : proofs.entrySet()) {
                statement.setString(1, proof.getValue().claim());
                try (var row = statement.executeQuery()) {
                    if (!row.next() || !row.getString(1).equals("Claim " + proof.getKey())) {
                        lost++;
                    }
                }
            }
        }
        return lost;
    }

    private long wrongBytes(Map<Integer, Proof> proofs) throws Exception {
        long wrong = 0;
        try (var statement =
                database.prepareStatement(
                        "SELECT content FROM claim_attachment_piece WHERE attachment_id = ? ORDER BY piece")) {
            for (var proof : proofs.values()) {
                var hash = MessageDigest.getInstance("SHA-256");
                statement.setString(1, proof.attachment());
                try (var pieces = statement.executeQuery()) {
                    while (pieces.next()) {
                        hash.update(pieces.getBytes(1));
                    }
                }
                if (!HexFormat.of().formatHex(hash.digest()).equals(proof.sha256())) {
                    wrong++;
                }
            }
        }
        return wrong;
    }

    private long count(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
