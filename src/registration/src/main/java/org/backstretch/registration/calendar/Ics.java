package org.backstretch.registration.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.util.Date;
import java.util.List;

/**
 * Calendars as text (RFC 5545). Starts are instants in UTC: every calendar shows them on the clock of whoever looks, and no
 * table of summer times can be older than the race. Equal content gives equal text on every replica.
 */
final class Ics {
    static final String TYPE = "text/calendar; charset=UTF-8";

    private Ics() {}

    static String of(String name, List<Appointment> appointments) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Backstretch//EN");
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        appointments.stream().map(Ics::event).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Appointment appointment) {
        var event = new VEvent();
        event.setUid(appointment.uid());
        event.setDateTimeStamp(Date.from(appointment.edition().changedAt()));
        event.setSequence(appointment.edition().sequence());
        event.setDateStart(Date.from(appointment.at()), true);
        event.setSummary(appointment.summary());
        event.setLocation(appointment.place());
        event.setDescription(appointment.description());
        event.setStatus(appointment.cancelled() ? Status.cancelled() : Status.confirmed());
        return event;
    }
}
