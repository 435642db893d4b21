package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import org.committeecycle.bot.stub.StubServer.Understood;

/** Tells requests apart by where they arrive: at a method, with the bytes of a file, or with a late answer. */
final class Requests {

    private final WebApi api;
    private final FileMethods files;
    private final ResponseUrls responseUrls;

    Requests(WebApi api, FileMethods files, ResponseUrls responseUrls) {
        this.api = api;
        this.files = files;
        this.responseUrls = responseUrls;
    }

    void arriveAt(StubServer server) {
        server.at("/api/", this::method);
        server.at("/upload/", this::upload);
        server.at("/response/", this::response);
    }

    private Understood method(Received received) {
        Arguments args = Arguments.read(received.contentType(), received.body());
        String token = received.token() == null ? args.string("token") : received.token();
        args.json().remove("token");
        return new Understood(
                received.path(), args.json(), () -> Answer.json(api.answer(received.path(), args, token)));
    }

    private Understood upload(Received received) {
        JsonObject args = Json.object("file", received.path());
        return new Understood("upload", args, () -> files.receive(received.path(), received.file()));
    }

    private Understood response(Received received) {
        JsonObject body = Arguments.read("application/json", received.body()).json();
        JsonObject args = responseUrls.addressee(received.path());
        args.add("body", body);
        return new Understood("response_url", args, () -> responseUrls.receive(received.path(), body));
    }
}
