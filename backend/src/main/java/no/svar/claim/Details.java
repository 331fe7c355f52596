package no.svar.claim;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What belongs to a claim of one kind. Each field may be left out: "I do not know" never blocks anybody.
sealed interface Details {

    /// Words with at least one that can be seen.
    String WORDS = "(?s).*\\S.*";

    /// What invoices' numbers and accounts look like.
    String ID = "(?s)\\S.*";

    String POINT = "\\d{18}";
    long MOST_MINOR = 1_000_000_000;

    ClaimKind kind();

    /// The one thing that it is about, as `invoice:2026-1001`; null where the customer names none.
    @Nullable String about();

    /// What may be wrong with an invoice.
    enum InvoiceFault {
        PRICE,
        VOLUME,
        TWICE,
        NOT_MINE,
        VAT,
        FEE,
        OTHER
    }

    /// What may be wrong with compensation.
    enum CompensationFault {
        MISSING,
        TOO_LOW,
        LATE
    }

    /// How something was promised.
    enum PromisedBy {
        CALL,
        LETTER,
        CHAT,
        VISIT
    }

    /// What a customer is about to do.
    enum Move {
        MOVING_OUT,
        MOVING_IN,
        SWITCHING
    }

    @Serdeable
    record WrongInvoice(
            @Nullable @Size(max = 40) @Pattern(regexp = ID) String invoice,
            @Nullable @Min(1) @Max(10_000) Integer line,
            @Nullable InvoiceFault whatIsWrong,
            @Nullable @Min(1) @Max(MOST_MINOR) Long expectedMinor)
            implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.WRONG_INVOICE;
        }

        @Override
        public @Nullable String about() {
            return Abouts.invoice(invoice);
        }
    }

    @Serdeable
    record WrongReading(
            @Nullable @Size(max = 18) @Pattern(regexp = POINT) String meteringPoint,
            @Nullable @Min(0) @Max(99_999_999) @Digits(integer = 8, fraction = 3) BigDecimal reading,
            @Nullable LocalDate day,
            @Nullable Boolean estimated)
            implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.WRONG_READING;
        }

        @Override
        public @Nullable String about() {
            return Abouts.point(meteringPoint);
        }
    }

    @Serdeable
    record Refund(
            @Nullable @Size(max = 40) @Pattern(regexp = ID) String invoice,
            @Nullable @Min(1) @Max(MOST_MINOR) Long amountMinor,
            @Nullable @Size(max = 1_000) @Pattern(regexp = WORDS) String why)
            implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.REFUND;
        }

        @Override
        public @Nullable String about() {
            return Abouts.invoice(invoice);
        }
    }

    @Serdeable
    record MissingPayment(
            @Nullable @Size(max = 40) @Pattern(regexp = ID) String invoice,
            @Nullable LocalDate paidOn,
            @Nullable @Min(1) @Max(MOST_MINOR) Long amountMinor,
            @Nullable @Size(max = 40) @Pattern(regexp = WORDS) String reference,
            @Nullable @Size(max = 40) @Pattern(regexp = WORDS) String toAccount)
            implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.MISSING_PAYMENT;
        }

        @Override
        public @Nullable String about() {
            return Abouts.invoice(invoice);
        }
    }

    @Serdeable
    record OutageCompensation(
            @Nullable UUID outage,
            @Nullable UUID compensation,
            @Nullable @Size(max = 18) @Pattern(regexp = POINT) String meteringPoint,
            @Nullable CompensationFault what)
            implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.OUTAGE_COMPENSATION;
        }

        @Override
        public @Nullable String about() {
            return compensation == null ? Abouts.outage(outage) : Abouts.compensation(compensation);
        }
    }

    @Serdeable
    record Damage(
            @Nullable @Size(max = 18) @Pattern(regexp = POINT) String meteringPoint,
            @Nullable UUID outage,
            @Nullable Instant happenedAt,
            @Nullable @Size(max = 50) List<@Valid Item> items)
            implements Details {

        /// One thing that was damaged.
        @Serdeable
        record Item(
                @NotNull @Size(max = 200) @Pattern(regexp = WORDS) String what,
                @Nullable @Min(1) @Max(MOST_MINOR) Long worthMinor) {}

        @Override
        public ClaimKind kind() {
            return ClaimKind.DAMAGE;
        }

        @Override
        public @Nullable String about() {
            return outage == null ? Abouts.point(meteringPoint) : Abouts.outage(outage);
        }
    }

    @Serdeable
    record BrokenPromise(
            @Nullable UUID promise,
            @Nullable PromisedBy promisedBy,
            @Nullable Instant promisedAt,
            @Nullable @Size(max = 1_000) @Pattern(regexp = WORDS) String what,
            @Nullable @Min(1) @Max(MOST_MINOR) Long amountMinor)
            implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.BROKEN_PROMISE;
        }

        @Override
        public @Nullable String about() {
            return promise == null ? null : "promise:" + promise;
        }
    }

    @Serdeable
    record MoreTimeToPay(
            @Nullable @Size(max = 40) @Pattern(regexp = ID) String invoice,
            @Nullable LocalDate wishedUntil,
            @Nullable @Min(2) @Max(24) Integer instalments)
            implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.MORE_TIME_TO_PAY;
        }

        @Override
        public @Nullable String about() {
            return Abouts.invoice(invoice);
        }
    }

    @Serdeable
    record MovingOrSwitching(
            @Nullable @Size(max = 18) @Pattern(regexp = POINT) String meteringPoint,
            @Nullable Move what,
            @Nullable LocalDate on)
            implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.MOVING_OR_SWITCHING;
        }

        @Override
        public @Nullable String about() {
            return Abouts.point(meteringPoint);
        }
    }

    @Serdeable
    record DataAbuse(
            @Nullable @Size(max = 1_000) @Pattern(regexp = WORDS) String what, @Nullable LocalDate since)
            implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.DATA_ABUSE;
        }

        @Override
        public @Nullable String about() {
            return null;
        }
    }

    @Serdeable
    record Other() implements Details {

        @Override
        public ClaimKind kind() {
            return ClaimKind.OTHER;
        }

        @Override
        public @Nullable String about() {
            return null;
        }
    }
}
