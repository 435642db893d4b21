package org.committeecycle.bot;

import java.util.List;

/** Writes the manifest of the Slack app. */
final class Manifest {

    /** What the bot calls, and the scope that each call needs. */
    private static final List<String> SCOPES = List.of(
            "channels:history", // conversations.history, in the Committee's channel, to look for what was posted
            "chat:write", // chat.postMessage, chat.update
            "commands",
            "files:write", // files.getUploadURLExternal, files.completeUploadExternal, files.delete
            "groups:history", // the same where the Committee's channel is a private one
            "im:history", // the same in direct messages
            "im:write"); // conversations.open

    private static final String ADDRESS = "https://committee.example.org/slack/events";

    private Manifest() {}

    static String of(boolean socket, List<String> words) {
        return """
                # Written from the code. An address at which Slack reaches your server stands here in HTTP mode only.
                display_information:
                  name: Committee Cycle
                  description: What the Committee asks of you, and where it stands.
                features:
                  app_home:
                    home_tab_enabled: true
                    messages_tab_enabled: true
                    messages_tab_read_only_enabled: false
                  bot_user:
                    display_name: Committee Cycle
                    always_online: true
                  slash_commands:
                    - command: %s
                %s      description: What waits for you, where the year stands, and why something waits.
                      usage_hint: "%s"
                      should_escape: false
                oauth_config:
                  scopes:
                    bot:
                %ssettings:
                  event_subscriptions:
                %s    bot_events:
                      - app_home_opened
                  interactivity:
                    is_enabled: true
                %s  org_deploy_enabled: false
                  socket_mode_enabled: %s
                  token_rotation_enabled: false
                """
                .formatted(
                        CommitteeCommand.NAME,
                        address(socket, "      url: "),
                        String.join(" | ", words),
                        lines(SCOPES),
                        address(socket, "    request_url: "),
                        address(socket, "    request_url: "),
                        socket);
    }

    private static String address(boolean socket, String key) {
        return socket ? "" : key + ADDRESS + "\n";
    }

    private static String lines(List<String> scopes) {
        StringBuilder lines = new StringBuilder();
        scopes.forEach(scope -> lines.append("      - ").append(scope).append('\n'));
        return lines.toString();
    }
}
