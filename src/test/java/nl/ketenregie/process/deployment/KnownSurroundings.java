package nl.ketenregie.process.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Surroundings that a test spells out. */
record KnownSurroundings(
        Set<String> delegates,
        Set<String> beans,
        List<ProcessModel> deployed,
        List<FormModel> forms,
        Set<String> decisions)
        implements Surroundings {

    @Override
    public boolean isDelegate(String name) {
        return delegates.contains(name);
    }

    @Override
    public boolean isBean(String name) {
        return beans.contains(name) || delegates.contains(name);
    }

    @Override
    public Optional<FormModel> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    @Override
    public boolean isSubject(String kind) {
        return Set.of("dossier", "signaal", "overleg", "kengetal").contains(kind);
    }

    @Override
    public boolean hasProcess(String id) {
        return deployed.stream().anyMatch(process -> process.id().equals(id));
    }

    @Override
    public boolean hasDecision(String id) {
        return decisions.contains(id);
    }

    @Override
    public Stream<ProcessModel> processes() {
        return deployed.stream();
    }
}
