package org.committeecycle.shell.play;

import java.time.LocalDate;

/** One dated command of a chronicle; the actor is a member's code or {@code ISU}. */
record ChronicleLine(int number, LocalDate date, String actor, String command) {}
