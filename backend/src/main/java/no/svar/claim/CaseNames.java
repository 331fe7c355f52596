package no.svar.claim;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import no.svar.access.Agent;

/// Gives agents their pseudonyms: random, so that none can be computed, and another one for each claim, so
/// that nobody can be followed from claim to claim.
@Singleton
final class CaseNames {

    private static final String DIGITS = "2346789";
    private static final String LETTERS = "ACDEFHJKMNPRTWX";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ClaimPseudonyms pseudonyms;

    CaseNames(ClaimPseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /// The agent's name in that claim; a new one where the agent had none. The claim is locked by the caller,
    /// so that no other agent gets a name meanwhile.
    String of(Claim claim, Agent agent, Instant now) {
        var given = pseudonyms.of(claim.id());
        var id = agent.id().toString();
        return given.stream()
                .filter(one -> one.agentId().equals(id))
                .findFirst()
                .map(ClaimPseudonym::pseudonym)
                .orElseGet(() -> give(claim.id(), id, given, now));
    }

    private String give(String claim, String agent, List<ClaimPseudonym> given, Instant now) {
        var fresh = random();
        while (isTaken(fresh, given)) {
            fresh = random();
        }
        pseudonyms.add(new ClaimPseudonym(claim, agent, fresh, now));
        return fresh;
    }

    private static boolean isTaken(String name, List<ClaimPseudonym> given) {
        if (given.size() >= DIGITS.length() * LETTERS.length()) {
            throw new IllegalStateException("A claim that " + given.size() + " agents have worked on");
        }
        return given.stream().anyMatch(one -> one.pseudonym().equals(name));
    }

    private static String random() {
        return "" + one(DIGITS) + one(LETTERS);
    }

    private static char one(String of) {
        return of.charAt(RANDOM.nextInt(of.length()));
    }
}
