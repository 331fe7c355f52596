package no.svar.claim;

import no.svar.shared.Text;

/// Who did something; people of the company have no names here.
enum Actor {
    CUSTOMER,
    COMPANY,
    CLOCK;

    Text text() {
        return switch (this) {
            case CUSTOMER -> new Text("Du", "Du", "Du", "You");
            case COMPANY -> new Text("Vi", "Vi", "Vi", "We");
            case CLOCK -> new Text("Klokken", "Klokka", "Klockan", "The clock");
        };
    }
}
