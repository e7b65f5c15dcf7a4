package nl.ketenregie.process.engine;

import org.camunda.bpm.engine.impl.cmd.AbstractGetFormVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Opens a form with the answers that there are. A variable without a value has a type of its own in the engine, and
 * Tasklist sends an answer back with the type that it came with: the engine would refuse whatever is then filled in.
 */
final class AnswersThereAre extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        T answer = next.execute(command);
        if (command instanceof AbstractGetFormVariablesCmd && answer instanceof VariableMap variables) {
            variables.keySet().removeIf(name -> isNothing(variables.getValueTyped(name)));
        }
        return answer;
    }

    /** By its type: the value of what was kept as an object cannot be asked for without reading it. */
    private static boolean isNothing(TypedValue value) {
        return ValueType.NULL.equals(value.getType());
    }
}
