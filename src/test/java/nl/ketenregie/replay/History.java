package nl.ketenregie.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the engine remembers of processes, running and ended. */
public final class History {

    private final Client client;
    private final String operator;
    private final String history;

    History(Client client, String operator, String engine) {
        this.client = client;
        this.operator = operator;
        this.history = engine + "/history";
    }

    boolean hasSeen(String process) {
        return client.get(operator, history + "/process-instance/count?processDefinitionKey=" + process)
                        .path("count")
                        .asLong()
                > 0;
    }

    /** Ids of the process about this subject and of all that it called. */
    public List<String> instances(String subject) {
        return client.all(operator, history + "/process-instance?processInstanceBusinessKey=" + subject)
                .map(instance -> instance.path("id").asText())
                .toList();
    }

    /** Everything that the variable with this name held in these instances. */
    public List<JsonNode> values(List<String> instances, String variable) {
        return client.all(
                        operator,
                        history + "/variable-instance?deserializeValues=false&variableName=" + variable
                                + "&processInstanceIdIn=" + String.join(",", instances))
                .map(held -> held.path("value"))
                .filter(value -> !value.isNull() && !value.isMissingNode())
                .toList();
    }

    /** The instances in which this step was reached. */
    public Set<String> instancesThatReached(String activity) {
        return client.all(operator, history + "/activity-instance?activityId=" + activity)
                .map(reached -> reached.path("processInstanceId").asText())
                .collect(Collectors.toSet());
    }

    /** How often this step was reached in these instances. */
    public long times(String activity, List<String> instances) {
        return client.all(operator, history + "/activity-instance?activityId=" + activity)
                .filter(reached ->
                        instances.contains(reached.path("processInstanceId").asText()))
                .count();
    }

    /** How often these instances called a process with this key. */
    public long calls(List<String> instances, String process) {
        return instances.stream()
                .mapToLong(instance -> client.all(
                                operator,
                                history + "/process-instance?superProcessInstanceId=" + instance
                                        + "&processDefinitionKey=" + process)
                        .count())
                .sum();
    }
}
