package org.committeecycle.domain.communication;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.StateCode;

/** Communications, their letters and own templates in memory, for tests. */
public class CommunicationInMemory implements CommunicationStore {

    private final Map<String, Communication> communications = new LinkedHashMap<>();
    private final Map<String, SortedMap<StateCode, Letter>> letters = new HashMap<>();
    private final Map<String, byte[]> templates = new HashMap<>();

    @Override
    public void add(Communication communication) {
        communications.put(communication.id(), communication);
    }

    @Override
    public void replace(Communication communication) {
        Objects.requireNonNull(communications.replace(communication.id(), communication), communication.id());
    }

    @Override
    public Optional<Communication> lock(String id) {
        return find(id);
    }

    @Override
    public Optional<Communication> find(String id) {
        return Optional.ofNullable(communications.get(id));
    }

    @Override
    public List<Communication> all() {
        return List.copyOf(communications.values());
    }

    @Override
    public void choose(String communication, List<Letter> chosen) {
        SortedMap<StateCode, Letter> byRecipient = new TreeMap<>();
        chosen.forEach(letter -> byRecipient.put(letter.recipient(), letter));
        letters.put(communication, byRecipient);
    }

    @Override
    public List<Letter> letters(String communication) {
        return List.copyOf(of(communication).values());
    }

    @Override
    public Optional<Letter> letter(String communication, StateCode recipient) {
        return Optional.ofNullable(of(communication).get(recipient));
    }

    @Override
    public void replace(Letter letter) {
        Objects.requireNonNull(of(letter.communication()).replace(letter.recipient(), letter), letter.communication());
    }

    @Override
    public void keepTemplate(String communication, byte[] template) {
        templates.put(communication, template.clone());
    }

    @Override
    public Optional<byte[]> template(String communication) {
        return Optional.ofNullable(templates.get(communication)).map(byte[]::clone);
    }

    private SortedMap<StateCode, Letter> of(String communication) {
        return letters.getOrDefault(communication, new TreeMap<>());
    }
}
