package no.svar.demo;

import java.util.List;

/// A claim from its first word to its last, told through the doors that everybody uses.
///
/// @param key names it for good: what is sent bears keys that are made of it
/// @param address of the customer whose claim it is
record Tale(String key, String address, List<Act> acts) {

    /// What names the sending of an act, whenever it is sent.
    String keyOf(int act) {
        return "demo-" + key + "-" + act;
    }
}
