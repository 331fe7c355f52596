package no.svar.claim;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/// Makes references that people can say on the phone, and nobody can guess: `K-7Q4M-2XWD`.
///
/// 27 signs without those that look or sound like another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V): eight of them are
/// 2.8e11 references.
final class Reference {

    static final String SIGNS = "23456789ACDEFGHJKMNPQRTVWXY";

    private static final int SIGNS_IN_A_PART = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String random() {
        return "K-" + part(RANDOM) + "-" + part(RANDOM);
    }

    private static String part(RandomGenerator random) {
        var part = new StringBuilder(SIGNS_IN_A_PART);
        for (int i = 0; i < SIGNS_IN_A_PART; i++) {
            part.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return part.toString();
    }
}
