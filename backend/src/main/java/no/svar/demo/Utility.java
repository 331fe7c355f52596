package no.svar.demo;

import no.svar.shared.Country;

/// The companies that bill the demo's households; none of them exists.
enum Utility {
    NORWEGIAN("Nordlys Kraft og Nett AS", "987654325", "NO9386011117947", Country.NO, "K", 6),
    SWEDISH_SUPPLY("Norrsken Elhandel AB", "5560473521", "9912-3457", Country.SE, "K", 7),
    SWEDISH_GRID("Ådalens Exempelnät AB", "8020051952", "123-4566", Country.SE, "N", 8);

    private final String title;
    private final String organisationNumber;
    private final String payeeAccount;
    private final Country country;
    private final String accountPrefix;
    private final int series;

    Utility(
            String title,
            String organisationNumber,
            String payeeAccount,
            Country country,
            String accountPrefix,
            int series) {
        this.title = title;
        this.organisationNumber = organisationNumber;
        this.payeeAccount = payeeAccount;
        this.country = country;
        this.accountPrefix = accountPrefix;
        this.series = series;
    }

    String title() {
        return title;
    }

    String organisationNumber() {
        return organisationNumber;
    }

    String payeeAccount() {
        return payeeAccount;
    }

    Country country() {
        return country;
    }

    /// What a home is known by at this company.
    String accountOf(Home home) {
        return accountPrefix + (9_000_000 + home.number());
    }

    /// The digit that all its invoice numbers start with.
    int series() {
        return series;
    }

    /// Whether its lines name their kind; the kinds of the other's have to be told by their words.
    boolean namesKinds() {
        return this != SWEDISH_SUPPLY;
    }
}
