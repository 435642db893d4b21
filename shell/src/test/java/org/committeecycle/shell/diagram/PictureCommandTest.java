package org.committeecycle.shell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.StateCode;
import org.committeecycle.shell.ServedHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code process show} in a house where a year and two decisions are under way. */
class PictureCommandTest {

    @TempDir
    Path data;

    @Test
    void showsWhereAllStandsOrOneThingAndWhyAndDrawsIt() throws IOException {
        try (StubSlack stub = new StubSlack();
                ServedHouse house = ServedHouse.inMemory(stub, data)) {
            house.committee(StateCode.of("XAA"), StateCode.of("XAB"));
            house.type("approval open 'Note the calendar' --rule all --period '5 working days'");
            house.type("approval open 'Note the agenda' --rule all --period '5 working days'");
            Path all = data.resolve("all.svg");
            Path one = data.resolve("one.svg");

            assertThat(house.type("process show approval --out " + all))
                    .containsPattern("element +name +count")
                    .containsPattern(" 2\\n")
                    .contains("The picture is written to " + all + ".")
                    .doesNotContain("Why it waits");
            assertThat(house.type("process show approval --id A-1 --out " + one))
                    .containsPattern(" 1\\n")
                    .contains("Why it waits", "A-1 waits at 'Members or deadline' since ")
                    .doesNotContain("A-2");
            assertThat(house.type("process show paper")).contains("Nothing stands on it.");
            assertThat(house.type("process show cycle --json")).contains("\"stands\" : [", "\"count\" : 1");
            assertThat(Files.readString(all)).startsWith("<svg xmlns=").contains(">2</text>");
            assertThat(Files.readString(one)).contains(">1</text>").doesNotContain(">2</text>", "A-1");
        }
    }
}
