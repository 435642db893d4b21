package org.committeecycle.bot;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import org.committeecycle.domain.Once;
import org.committeecycle.domain.notice.Notices;
import org.springframework.stereotype.Component;

/** Has the page of a person shown who opens it. */
@Component
class HomeOpened implements BoltEventHandler<AppHomeOpenedEvent> {

    private final Once once;
    private final Notices notices;

    HomeOpened(Once once, Notices notices) {
        this.once = once;
        this.notices = notices;
    }

    @Override
    public Response apply(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
        once.of(payload.getEventId(), () -> {
            notices.openHome(payload.getTeamId(), payload.getEvent().getUser());
            return true;
        });
        return context.ack();
    }
}
