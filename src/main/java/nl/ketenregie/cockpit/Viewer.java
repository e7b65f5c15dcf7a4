package nl.ketenregie.cockpit;

import java.util.Collection;
import java.util.List;

/** @param organisations ids of the organisations that the viewer works for */
record Viewer(String user, List<String> groups, List<String> organisations) {

    boolean isOf(String organisation) {
        return organisations.contains(organisation);
    }

    boolean isOfAll(Collection<String> others) {
        return !others.isEmpty() && organisations.containsAll(others);
    }
}
