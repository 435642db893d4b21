package org.committeecycle.domain.approval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.committeecycle.domain.Subject;

/** Approvals in memory, for tests; there is nobody to lock them from. */
public class ApprovalInMemory implements ApprovalStore {

    private final Map<String, Approval> approvals = new LinkedHashMap<>();

    @Override
    public void add(Approval approval) {
        approvals.put(approval.id(), approval);
    }

    @Override
    public void replace(Approval approval) {
        Objects.requireNonNull(approvals.replace(approval.id(), approval), approval.id());
    }

    @Override
    public Optional<Approval> find(String id) {
        return Optional.ofNullable(approvals.get(id));
    }

    @Override
    public Optional<Approval> lock(String id) {
        return find(id);
    }

    @Override
    public List<Approval> on(Subject subject) {
        return approvals.values().stream()
                .filter(approval -> approval.question().subject().equals(subject))
                .toList();
    }

    @Override
    public List<Approval> open() {
        return approvals.values().stream().filter(Approval::isOpen).toList();
    }

    @Override
    public List<Approval> all() {
        return List.copyOf(approvals.values());
    }
}
