package org.committeecycle.shell.ssh;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.PublicKey;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.OpenSshCertificate;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.committeecycle.domain.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever proves to hold an operator's key. A key is shown before it is proven, several may be, and the login name
 * is anybody's word: so who somebody is, is read from the key that stood the proof, and asked anew for each command.
 */
@Component
class Doorkeeper implements PublickeyAuthenticator, SessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private static final AttributeKey<String> SHOWN = new AttributeKey<>();
    private static final AttributeKey<String> PROVEN = new AttributeKey<>();

    private static final int AT_THE_DOOR = 40;
    private static final int OF_ONE_ADDRESS = 20;
    private static final int CONNECTIONS = 200;

    private static final String AWAY =
            "The database does not answer, so nobody can be let in: ask 'doctor' on the server's machine.";

    private final KnownKeys keys;
    private final Set<Session> atTheDoor = ConcurrentHashMap.newKeySet();
    private final Set<Session> connected = ConcurrentHashMap.newKeySet();

    Doorkeeper(KnownKeys keys) {
        this.keys = keys;
    }

    /** The library asks this for each key that is shown, and last for the one whose proof it has. */
    @Override
    public boolean authenticate(String loginName, PublicKey key, ServerSession session) {
        if (key instanceof OpenSshCertificate) {
            return false;
        }
        String fingerprint = KeyUtils.getFingerPrint(key);
        session.setAttribute(SHOWN, fingerprint);
        KnownKeys.Holder holder = keys.of(fingerprint);
        if (holder.person() == null && !holder.isCertain()) {
            sayThatNobodyKnows(session);
        }
        return holder.person() != null;
    }

    private static void sayThatNobodyKnows(ServerSession session) {
        try {
            session.disconnect(SshConstants.SSH2_DISCONNECT_SERVICE_NOT_AVAILABLE, AWAY);
        } catch (IOException gone) {
            LOG.info("Somebody left before the end of a sentence");
        }
    }

    /** The person of the session as what the person may be at this moment; nobody once the key is nobody's. */
    KnownKeys.Holder holder(ServerSession session) {
        @Nullable String fingerprint = session.isAuthenticated() ? session.getAttribute(PROVEN) : null;
        return fingerprint == null ? KnownKeys.NOBODY : keys.of(fingerprint);
    }

    /** Ends the connection, with everything else that runs over it, once its key is nobody's. */
    void showOutUnlessKnown(ServerSession session) {
        if (session.isOpen() && isNobody(holder(session))) {
            session.close(false);
        }
    }

    private static boolean isNobody(KnownKeys.Holder holder) {
        return holder.person() == null && holder.isCertain();
    }

    /** Whoever does not come to the point makes room for others, and one address leaves room for the rest. */
    @Override
    public void sessionCreated(Session session) {
        connected.add(session);
        atTheDoor.add(session);
        if (atTheDoor.size() > AT_THE_DOOR
                || connected.size() > CONNECTIONS
                || atTheDoorFrom(address(session)) > OF_ONE_ADDRESS) {
            session.close(true);
        }
    }

    private long atTheDoorFrom(String address) {
        return atTheDoor.stream()
                .filter(session -> address(session).equals(address))
                .count();
    }

    private static String address(Session session) {
        return session.getRemoteAddress() instanceof InetSocketAddress remote
                ? remote.getAddress().getHostAddress()
                : "";
    }

    @Override
    public void sessionEvent(Session session, Event event) {
        if (event == Event.Authenticated) {
            String fingerprint = session.getAttribute(SHOWN);
            session.setAttribute(PROVEN, fingerprint);
            atTheDoor.remove(session);
            LOG.info(
                    "{} came in over SSH with the key {}",
                    keys.of(fingerprint).anybody().map(Actor::name).orElse("Nobody"),
                    fingerprint);
        }
    }

    @Override
    public void sessionClosed(Session session) {
        atTheDoor.remove(session);
        connected.remove(session);
    }
}
