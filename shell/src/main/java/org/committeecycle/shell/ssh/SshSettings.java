package org.committeecycle.shell.ssh;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the shell is offered over SSH, and to how many.
 *
 * @param enabled whether it is offered at all
 * @param address where it listens: this machine alone, unless told otherwise
 * @param idle how long a session may say nothing before it ends
 * @param sessions how many may be at the shell at once
 */
@ConfigurationProperties("ssh")
record SshSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("2222") int port,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("50") int sessions) {}
