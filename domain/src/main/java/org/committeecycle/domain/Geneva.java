package org.committeecycle.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The seat of the Convention's meetings: a day is a day there. */
public final class Geneva {

    public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private Geneva() {}

    /** The day it is in Geneva. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
