package org.committeecycle.shell.ssh;

import java.io.IOException;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionFactory;

/** Tells how a command ended before the end of its output: clients that share a connection otherwise sometimes miss it. */
final class ExitBeforeEnd extends ChannelSession {

    static final ChannelSessionFactory FACTORY = new ChannelSessionFactory() {
        @Override
        public Channel createChannel(Session session) {
            return new ExitBeforeEnd();
        }
    };

    @Override
    protected void closeShell(int code, boolean immediately) throws IOException {
        if (!isClosing()) {
            out.close();
            err.close();
            sendExitStatus(code);
            sendEof();
        }
        commandExitFuture.setClosed();
        close(immediately);
    }
}
