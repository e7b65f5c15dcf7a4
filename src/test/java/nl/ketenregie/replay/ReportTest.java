package nl.ketenregie.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final Map<String, String> found = new LinkedHashMap<>();

    ReportTest() {
        found.put("urgentie", "HOOG");
        found.put("antwoordUiterlijk", null);
        found.put("herinnering", "false");
    }

    @Test
    void aLineShowsExpectedBesideFound() throws IOException {
        Report.Line line = Report.compare(
                "UWV-01", json("{'urgentie': 'HOOG', 'antwoordUiterlijk': null, 'herinnering': false}"), found);

        assertThat(line.asExpected()).isTrue();
        assertThat(line.text())
                .isEqualTo(
                        "UWV-01   ✓  urgentie HOOG/HOOG ✓  antwoordUiterlijk null/null ✓  herinnering false/false ✓");
    }

    @Test
    void oneDifferenceIsEnoughToFailTheCase() throws IOException {
        Report.Line line = Report.compare("UWV-01", json("{'urgentie': 'SPOED', 'herinnering': false}"), found);

        assertThat(line.asExpected()).isFalse();
        assertThat(line.text()).contains("urgentie SPOED/HOOG ✗").contains("herinnering false/false ✓");
    }

    @Test
    void whatTheFileDoesNotExpectIsNotCompared() throws IOException {
        assertThat(Report.compare("UWV-01", json("{'herinnering': false}"), found)
                        .text())
                .doesNotContain("urgentie");
    }

    @Test
    void theSummaryCountsCasesThatCouldNotBeReplayedAsWrong() throws IOException {
        Report report = new Report(List.of(
                Report.compare("UWV-01", json("{'urgentie': 'HOOG'}"), found), Report.failed("UWV-02", "refused")));

        assertThat(report.summary()).isEqualTo("1 of 2 cases as expected");
        assertThat(report.allAsExpected()).isFalse();
        assertThat(report.lines().get(1).text()).isEqualTo("UWV-02   ✗  refused");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
