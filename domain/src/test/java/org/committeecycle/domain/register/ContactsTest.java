package org.committeecycle.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    private final House house = new House();

    @Test
    void recordsWhereLettersGoAndWhereTheyWentBefore() {
        house.contacts.record(House.ISU, House.DORADO, EmailAddress.of("mission@dorado.example"));
        house.contacts.record(House.ISU, House.DORADO, EmailAddress.of("geneva@dorado.example"));
        assertThat(house.contacts.find(House.DORADO)).contains(EmailAddress.of("geneva@dorado.example"));
        assertThat(house.audited())
                .endsWith(
                        "mail goes to mission@dorado.example, before to nobody",
                        "mail goes to geneva@dorado.example, before to mission@dorado.example");
        house.contacts.remove(House.ISU, House.DORADO);
        assertThat(house.contacts.find(House.DORADO)).isEmpty();
        house.refuses(() -> house.contacts.remove(House.ISU, House.DORADO))
                .withMessage("No address for mail is recorded for XAD.");
    }

    @Test
    void namesTheMissingOnes() {
        house.contacts.record(House.ISU, House.DORADO, EmailAddress.of("mission@dorado.example"));
        assertThat(house.contacts.of(House.ISU, List.of(House.BORDURIA, House.DORADO)))
                .containsExactly(
                        new Contact(House.BORDURIA, null),
                        new Contact(House.DORADO, EmailAddress.of("mission@dorado.example")));
    }

    @Test
    void refusesAStateThatTheRegisterDoesNotHold() {
        house.refuses(() -> house.contacts.record(
                        House.ISU, StateCode.of("XZZ"), EmailAddress.of("mission@nowhere.example")))
                .withMessage("XZZ is not in the register.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mission",
                "@example.org",
                "mission@example",
                "mission@example.org, other@example.org",
                "Mission <mission@example.org>",
                "mission@example.org\r\nBcc: all@example.org",
                "mission@example.org\n",
                "mission\u2028@example.org",
                "mission @example.org",
                "\"a b\"@example.org",
                "a..b@example.org",
                "mission@-example.org",
                "mission@[127.0.0.1]",
                "missiön@example.org"
            })
    void takesPlainAddressesOnly(String address) {
        house.refuses(() -> EmailAddress.of(address)).withMessageContaining("is not an address for mail");
    }
}
