package no.svar.invoice;

import org.jspecify.annotations.Nullable;

/// The parts of a seller or a buyer that the portal needs; names and addresses of buyers are not read.
final class UblParty {

    static final int LONGEST_ACCOUNT = 40;

    private final UblFields fields;
    private final UblCursor at;
    private final boolean named;
    private @Nullable String endpoint;
    private @Nullable String identification;
    private @Nullable String tradingName;
    private @Nullable String legalName;
    private @Nullable String legalId;
    private @Nullable String country;

    /// @param named whether the party's name and legal identity are wanted: a seller's, not a buyer's
    UblParty(UblFields fields, boolean named) {
        this.fields = fields;
        this.at = fields.cursor();
        this.named = named;
    }

    /// Reads an `AccountingSupplierParty` or `AccountingCustomerParty`.
    void read() {
        at.children(wrapper -> {
            if (wrapper.equals("Party")) {
                at.children(this::part);
            }
        });
    }

    /// What the buyer is known by at the seller.
    String account() {
        var account = identification == null ? endpoint : identification;
        return fields.required("AccountingCustomerParty/Party/PartyIdentification/ID", account, "");
    }

    String name() {
        var name = legalName == null ? tradingName : legalName;
        return fields.required("AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName", name, "");
    }

    @Nullable String organisationNumber() {
        return legalId;
    }

    @Nullable String country() {
        return country;
    }

    private void part(String name) {
        switch (name) {
            case "EndpointID" -> endpoint = at.text(LONGEST_ACCOUNT);
            case "PartyIdentification" -> at.children(this::identification);
            case "PartyName", "PartyLegalEntity" -> {
                if (named) {
                    at.children(this::legal);
                }
            }
            case "PostalAddress" -> at.children(this::address);
            default -> {}
        }
    }

    private void identification(String name) {
        if (name.equals("ID") && identification == null) {
            identification = at.text(LONGEST_ACCOUNT);
        }
    }

    private void legal(String name) {
        switch (name) {
            case "Name" -> tradingName = at.text(200);
            case "RegistrationName" -> legalName = at.text(200);
            case "CompanyID" -> legalId = at.text(40);
            default -> {}
        }
    }

    private void address(String name) {
        if (name.equals("Country")) {
            at.children(code -> {
                if (code.equals("IdentificationCode")) {
                    country = at.text(2);
                }
            });
        }
    }
}
