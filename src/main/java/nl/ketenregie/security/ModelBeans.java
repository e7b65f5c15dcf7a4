package nl.ketenregie.security;

import java.util.AbstractMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * What an expression in a model can name: the delegates and the agenda. By itself the engine shows every bean of the
 * application to every expression, the data source included. Beans are looked up when used, because they need the engine.
 */
final class ModelBeans extends AbstractMap<Object, Object> {

    private static final String AGENDA = "agenda";

    private final ListableBeanFactory beans;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean
                && beans.containsBean(bean)
                && (AGENDA.equals(bean) || beans.isTypeMatch(bean, JavaDelegate.class));
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name != null && containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Stream.concat(
                        Stream.of(AGENDA).filter(beans::containsBean),
                        Stream.of(beans.getBeanNamesForType(JavaDelegate.class)))
                .collect(Collectors.toUnmodifiableMap(Function.<Object>identity(), beans::getBean))
                .entrySet();
    }
}
