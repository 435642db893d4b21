package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Slack for tests: it answers the SDK over HTTP, keeps what it was sent, and refuses what Slack would refuse. */
public final class StubSlack implements AutoCloseable {

    public static final String TEAM = Workspace.TEAM;
    public static final String BOT_TOKEN = "xoxb-of-the-stub";
    public static final String APP_TOKEN = "xapp-of-the-stub";
    public static final String SIGNING_SECRET = "a-signing-secret-of-the-stub";

    private final CallLog log = new CallLog();
    private final Failures failures = new Failures(log);
    private final Limits limits = new Limits();
    private final Sightings sightings = new Sightings();
    private final StubServer server = new StubServer(log, failures);
    private final WebApi api = new WebApi();
    private final Workspace workspace;
    private final Conversations conversations;
    private final Views views;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final FileMethods files;
    private @Nullable SlackSockets sockets;

    /** Its messages bear the machine's time. */
    public StubSlack() {
        this(Clock.systemUTC());
    }

    /** Its messages bear the clock's time; waits, triggers and failures go by wall time. */
    public StubSlack(Clock clock) {
        workspace = new Workspace(clock);
        conversations = new Conversations(workspace, sightings);
        views = new Views(workspace, sightings);
        triggers = new Triggers();
        responseUrls = new ResponseUrls(workspace, conversations, limits, server.url("/response/"));
        files = new FileMethods(workspace, conversations, server.url("/upload/"));
        api.add(new ChatMethods(conversations, limits).methods());
        api.add(new History(conversations).methods());
        api.add(new ViewMethods(views, triggers, limits).methods());
        api.add(files.methods());
        api.add(Map.of(
                "auth.test", args -> workspace.whoAmI(server.url("/")),
                "apps.connections.open", args -> Json.object("url", sockets().open())));
        new Requests(api, files, responseUrls).arriveAt(server);
    }

    /** Where the methods are, as {@code SlackConfig.setMethodsEndpointUrlPrefix} wants it. */
    public String apiBaseUrl() {
        return server.url("/api/");
    }

    /** Somebody of the team. */
    public SlackUser user(String id) {
        return user(id, TEAM);
    }

    /** Somebody of any team. */
    public SlackUser user(String id, String team) {
        return new SlackUser(id, team, new Desk(workspace, conversations, views, triggers, responseUrls, limits));
    }

    /** Socket Mode, which begins with the first call of this or of {@code apps.connections.open}. */
    public synchronized SlackSockets sockets() {
        if (sockets == null) {
            sockets = new SlackSockets(workspace, log);
        }
        return sockets;
    }

    /** Orders a failure. */
    public FailureOrder fail() {
        return failures.order();
    }

    /** The messages of a channel as they stand now, oldest first. */
    public List<Surface> messages(String channel) {
        return surfaces(conversations.all(channel));
    }

    /** The messages between the bot and a user, oldest first. */
    public List<Surface> directMessages(String user) {
        return messages(Conversations.directChannel(user));
    }

    /** What only one person saw, oldest first, wherever it came from. */
    public List<Surface> ephemerals() {
        return surfaces(conversations.allEphemeral());
    }

    /** What only this person saw, oldest first. */
    public List<Surface> ephemerals(String user) {
        return ephemerals().stream()
                .filter(message -> message.recipient().equals(user))
                .toList();
    }

    /**
     * Everything that a person ever had in front of them, in every version: direct messages, channels, ephemeral
     * messages, modals and Home, with what is hidden in them.
     */
    public List<Surface> seenBy(String user) {
        return surfaces(sightings.of(user));
    }

    /** A user's Home as last published. */
    public Optional<Surface> home(String user) {
        return Optional.ofNullable(views.home(user)).map(Surface::new);
    }

    /** All modals as they stand or stood at last, in the order in which they were opened. */
    public List<Surface> views() {
        return surfaces(views.all());
    }

    /** The modals that a user has open, the topmost last. */
    public List<Surface> openViews(String user) {
        return surfaces(views.inFrontOf(user));
    }

    /** What was sent to response URLs, in order. */
    public List<Response> responses() {
        return responseUrls.responses();
    }

    /** The files that were uploaded to the end and not deleted, in order. */
    public List<UploadedFile> files() {
        return files.files();
    }

    /** Every request, in the order of arrival. */
    public List<Call> calls() {
        return log.all();
    }

    /** The requests of one method, in the order of arrival. */
    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Every limit that a payload did not keep. */
    public List<Breach> breaches() {
        return limits.remembered();
    }

    /** Waits until something happened here, and fails after some seconds. */
    public void await(String what, BooleanSupplier happened) {
        log.await(what, happened);
    }

    /** How long leave to open a modal lasts, in wall time; three seconds unless set. */
    public void triggersLiveFor(Duration wallTime) {
        triggers.liveFor(wallTime);
    }

    @Override
    public void close() {
        failures.releaseAll();
        server.close();
        closeSockets();
    }

    private synchronized void closeSockets() {
        if (sockets != null) {
            sockets.close();
        }
    }

    private static List<Surface> surfaces(List<JsonObject> json) {
        return json.stream().map(Surface::new).toList();
    }
}
