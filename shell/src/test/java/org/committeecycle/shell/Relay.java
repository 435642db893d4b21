package org.committeecycle.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a house and its database: it passes everything on until a test cuts it, and again once it is mended. */
final class Relay implements AutoCloseable {

    private static final int ANY = 0;
    private static final int WAITING = 50;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Relay(int target) {
        this.target = target;
        try {
            door = new ServerSocket(ANY, WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        inBackground(this::takeIn);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on nothing passes, and whatever was under way ends in the middle. */
    void cut() {
        cut = true;
        open.forEach(Relay::hangUp);
    }

    void mend() {
        cut = false;
    }

    private void takeIn() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        open.add(caller);
        if (cut) {
            hangUp(caller);
            return;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(server);
        inBackground(() -> pass(caller, server));
        inBackground(() -> pass(server, caller));
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // the other end learns it below
        }
        hangUp(from);
        hangUp(to);
        open.remove(from);
        open.remove(to);
    }

    private static void hangUp(Socket line) {
        try {
            line.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
