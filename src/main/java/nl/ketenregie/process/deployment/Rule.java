package nl.ketenregie.process.deployment;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One thing that every deployment must observe. */
@FunctionalInterface
interface Rule {

    Stream<Finding> check(Models models);

    /** A rule about one kind of element; the check answers what is wrong with it, if anything. */
    static <E extends ModelElementInstance> Rule each(
            Class<E> type, BiFunction<E, ProcessModel, Optional<String>> check) {
        return models -> models.processes().stream()
                .flatMap(process -> process.all(type).flatMap(element -> check.apply(element, process).stream()
                        .map(message -> process.finding(element, message))));
    }

    /** A rule that one kind of element breaks when it is like this. */
    static <E extends ModelElementInstance> Rule refuse(Class<E> type, Predicate<E> wrong, String message) {
        return each(type, (element, process) -> wrong.test(element) ? Optional.of(message) : Optional.empty());
    }

    static Rule eachForm(Function<FormModel, Stream<Finding>> check) {
        return models -> models.forms().stream().flatMap(check);
    }

    static Rule eachDecisionFile(Function<DecisionModel, Stream<Finding>> check) {
        return models -> models.decisions().stream().flatMap(check);
    }
}
