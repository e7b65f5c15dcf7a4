package nl.ketenregie.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms as process owners made them. */
class FormSchemaTest {

    private static final Set<String> CATEGORIES =
            Set.of("contact", "probleem", "document", "financieel", "gezondheid", "straf", "algemeen");

    static List<Path> forms() {
        return files(Path.of("forms"), ".form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsReadAndNamedAfterItsPlace(Path form) {
        FormSchema schema = FormSchema.parse(read(form));
        assertThat(schema.id())
                .isEqualTo(slug(form) + "-" + form.getFileName().toString().replace(".form", ""));
        assertThat(schema.fields()).isNotEmpty().doesNotHaveDuplicates().extracting(FormField::key).doesNotContain("");
        assertThat(schema.fields()).extracting(FormField::label).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyAnswerThatDoesNotRouteTheProcessSaysWhatKindOfDataItIs(Path form) {
        Set<String> facts = factsOf(slug(form));
        assertThat(FormSchema.parse(read(form)).fields())
                .filteredOn(field -> !field.type().isClosed() || !facts.contains(field.key()))
                .allSatisfy(field -> assertThat(CATEGORIES)
                        .as(field.key())
                        .contains(field.category().orElse("")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTextHasALimit(Path form) {
        assertThat(FormSchema.parse(read(form)).fields())
                .filteredOn(field ->
                        field.type() == FormField.Type.TEXTFIELD || field.type() == FormField.Type.TEXTAREA)
                .allSatisfy(field ->
                        assertThat(field.validate().path("maxLength").asInt()).as(field.key()).isBetween(1, 4000));
    }

    @Test
    void aGroupIsNoFieldAndItsConditionHoldsForWhatIsInIt() {
        FormSchema schema = FormSchema.parse(
                """
                {"id":"proef","components":[
                  {"type":"text","text":"Uitleg"},
                  {"type":"group","conditional":{"hide":"=a"},"components":[
                    {"type":"textfield","key":"x","label":"X","conditional":{"hide":"= b or c"}},
                    {"type":"textfield","key":"y","label":"Y"}]},
                  {"type":"textfield","key":"z","label":"Z"}]}
                """);
        assertThat(schema.fields()).extracting(FormField::key).containsExactly("x", "y", "z");
        assertThat(schema.fields())
                .extracting(field -> field.hideWhen().orElse("nooit"))
                .containsExactly("=(a) or (b or c)", "=a", "nooit");
    }

    @Test
    void whatIsNoJsonIsNoForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormSchema.parse("<form/>"))
                .withMessage("Het formulier is geen geldige JSON");
    }

    private static Set<String> factsOf(String slug) {
        List<String> models = texts(slug, ".bpmn");
        assertThat(models).isNotEmpty();
        return RoutingFacts.of(models, texts(slug, ".dmn"));
    }

    private static List<String> texts(String slug, String extension) {
        return files(Path.of("processes"), extension).stream()
                .filter(file -> slug(file).equals(slug))
                .map(FormSchemaTest::read)
                .toList();
    }

    private static String slug(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static List<Path> files(Path folder, String extension) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
