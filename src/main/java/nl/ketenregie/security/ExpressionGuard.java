package nl.ketenregie.security;

import java.beans.FeatureDescriptor;
import java.beans.Introspector;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.spin.json.SpinJsonNode;
import org.joda.time.ReadableInstant;
import org.jspecify.annotations.Nullable;

/**
 * Comes before every other resolver and lets through only what a model needs: values, our own beans, and a few facts of
 * the step itself. Classes, reflection and the services of the engine stay out of reach, whoever wrote the expression
 * (CVE-2026-109432).
 */
final class ExpressionGuard extends ELResolver {

    private static final List<Class<?>> VALUES = List.of(
            String.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            Date.class,
            TemporalAccessor.class,
            TemporalAmount.class,
            ReadableInstant.class,
            Collection.class,
            Map.class,
            Object[].class,
            SpinJsonNode.class);

    /** Of an execution or a task; what leads on from there to the engine is not in it. */
    private static final Set<String> FACTS_OF_A_STEP = Set.of(
            "id",
            "processInstanceId",
            "processDefinitionId",
            "businessKey",
            "processBusinessKey",
            "currentActivityId",
            "currentActivityName",
            "activityInstanceId",
            "eventName",
            "execution",
            "taskDefinitionKey",
            "name",
            "assignee",
            "dueDate",
            "createTime",
            "priority",
            "variable",
            "variableLocal",
            "hasVariable");

    private static final Set<String> REFLECTION = Set.of("class", "declaringClass", "forName");

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        check(base, property);
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, @Nullable Object base, Object method, Class<?>[] types, Object[] arguments) {
        check(base, method);
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        check(base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        check(base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        check(base, property);
        return true;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    private static void check(@Nullable Object base, @Nullable Object member) {
        if (base == null) {
            return;
        }
        String name = withoutGet(String.valueOf(member));
        boolean allowed = base instanceof VariableScope
                ? FACTS_OF_A_STEP.contains(name)
                : !REFLECTION.contains(name) && (isValue(base) || isOurs(base));
        if (!allowed) {
            throw new ProcessEngineException(
                    "'" + member + "' mag niet in een expressie staan. Gebruik procesvariabelen,"
                            + " of laat een servicetaak het uitzoeken.");
        }
    }

    private static boolean isValue(Object base) {
        return VALUES.stream().anyMatch(type -> type.isInstance(base));
    }

    private static boolean isOurs(Object base) {
        return base.getClass().getName().startsWith("nl.ketenregie.");
    }

    private static String withoutGet(String name) {
        return name.startsWith("get") && name.length() > 3 ? Introspector.decapitalize(name.substring(3)) : name;
    }
}
