package nl.ketenregie.cockpit;

import java.time.LocalDate;
import java.util.Set;
import nl.ketenregie.metrics.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a viewer asks, after it was checked.
 *
 * @param partner id of an organisation; absent for all
 * @param parameters everything that was asked, also what only some numbers take
 */
record Question(Viewer viewer, Scope scope, @Nullable String partner, MultiValueMap<String, String> parameters) {

    boolean isOfPartner(String... organisations) {
        return partner == null || Set.of(organisations).contains(partner);
    }

    Question during(LocalDate from, LocalDate to) {
        return new Question(viewer, scope.during(from, to), partner, parameters);
    }
}
