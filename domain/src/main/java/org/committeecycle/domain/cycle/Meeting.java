package org.committeecycle.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Typed;

/**
 * The formal meeting at which a cycle ends.
 *
 * @param ordinal as the masthead says it, "Twenty-Second Meeting"
 * @param name "Twenty-Second Meeting of the States Parties"
 * @param shortName "22MSP"
 * @param agendaItem "9 (d)"
 * @param agendaTitles the titles over the item, the outermost first
 */
public record Meeting(
        String ordinal,
        String name,
        String shortName,
        String city,
        LocalDate opens,
        LocalDate closes,
        String agendaItem,
        List<String> agendaTitles) {

    public Meeting {
        Refused.unless(!closes.isBefore(opens), "The meeting closes on %s, before it opens on %s.", closes, opens);
        agendaTitles = List.copyOf(agendaTitles);
    }

    /** "Geneva, 1-5 December 2025". */
    public String placeAndDates() {
        return city + ", " + dates();
    }

    String dates() {
        return When.between(opens, closes).text();
    }

    /** Refuses a word with a line break or another control character in it. */
    void requireOneLineEach() {
        Typed.requireOneLineEach("What is said of a meeting", List.of(ordinal, name, shortName, city, agendaItem));
        Typed.requireOneLineEach("The title of an agenda item", agendaTitles);
    }

    Meeting movedTo(LocalDate newOpening, LocalDate newClosing) {
        return new Meeting(ordinal, name, shortName, city, newOpening, newClosing, agendaItem, agendaTitles);
    }
}
