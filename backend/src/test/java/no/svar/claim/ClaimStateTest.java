package no.svar.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.svar.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimStateTest {

    private static final Map<ClaimState, Set<ClaimState>> STEPS =
            Map.of(
                    ClaimState.DRAFT, Set.of(ClaimState.RECEIVED),
                    ClaimState.RECEIVED, Set.of(ClaimState.READ, ClaimState.WITHDRAWN, ClaimState.DECIDED),
                    ClaimState.READ,
                            Set.of(
                                    ClaimState.WAITING_FOR_YOU,
                                    ClaimState.WAITING_FOR_OTHERS,
                                    ClaimState.DECIDED,
                                    ClaimState.WITHDRAWN),
                    ClaimState.WAITING_FOR_YOU,
                            Set.of(ClaimState.READ, ClaimState.DECIDED, ClaimState.WITHDRAWN),
                    ClaimState.WAITING_FOR_OTHERS,
                            Set.of(ClaimState.READ, ClaimState.DECIDED, ClaimState.WITHDRAWN),
                    ClaimState.DECIDED, Set.of(ClaimState.CONTESTED, ClaimState.CLOSED),
                    ClaimState.CONTESTED, Set.of(ClaimState.READ, ClaimState.DECIDED, ClaimState.WITHDRAWN),
                    ClaimState.CLOSED, Set.of(),
                    ClaimState.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void everyPairOfStatesIsAllowedOrNot(ClaimState from) {
        for (var to : ClaimState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(STEPS.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @Test
    void everyStateHasANameOfItsOwnInEveryLanguage() {
        for (var language : Language.values()) {
            var names = Arrays.stream(ClaimState.values()).map(state -> state.text().in(language)).toList();
            assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @Test
    void referencesHaveNoSignsThatLookAlike() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(Reference.random()).matches("K-[2-9A-Y]{4}-[2-9A-Y]{4}");
        }
        assertThat(List.of("0", "O", "1", "I", "L", "U", "B", "S", "Z")).noneMatch(Reference.SIGNS::contains);
    }
}
