package no.svar.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.svar.feed.KeptVersion;
import no.svar.shared.Language;

/// Who our customers are.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Customers extends GenericRepository<CustomerRow, UUID> {

    @Query(
            """
            SELECT id, source, external_id, national_id, name, email, email_hash, phone, phone_hash,
                   language, country, as_of, fingerprint
            FROM customer WHERE id = :id
            """)
    Optional<CustomerRow> find(UUID id);

    /// The customer of that address; where several bear it, the one told of last.
    @Query(
            """
            SELECT id, source, external_id, national_id, name, email, email_hash, phone, phone_hash,
                   language, country, as_of, fingerprint
            FROM customer WHERE email_hash = :addressHash OR phone_hash = :addressHash
            ORDER BY as_of DESC, id LIMIT 1
            """)
    Optional<CustomerRow> reachedAt(String addressHash);

    @Query(
            """
            SELECT /*+ INDEX(customer customer_external_uk) */ external_id AS fact_key, as_of, fingerprint
            FROM customer
            WHERE source = :source AND external_id IN (:keys) FOR UPDATE
            """)
    List<KeptVersion> versions(String source, Collection<String> keys);

    @Query(
            """
            INSERT INTO customer (id, source, external_id, national_id, name, email, email_hash, phone,
                                  phone_hash, language, country, as_of, fingerprint)
            VALUES (:id, :source, :externalId, :nationalId, :name, :email, :emailHash, :phone,
                    :phoneHash, :language, :country, :asOf, :fingerprint)
            """)
    void add(List<CustomerRow> rows);

    @Query(
            """
            UPDATE customer
            SET national_id = :nationalId, name = :name, email = :email, email_hash = :emailHash,
                phone = :phone, phone_hash = :phoneHash, country = :country,
                language = CASE WHEN language_chosen THEN language ELSE :language END,
                as_of = :asOf, fingerprint = :fingerprint
            WHERE source = :source AND external_id = :externalId
            """)
    void replace(List<CustomerRow> rows);

    /// As the customer wants to be written to, from now on; what is told later does not undo it.
    @Query("UPDATE customer SET language = :language, language_chosen = TRUE WHERE id = :id")
    void speaks(UUID id, Language language);
}
