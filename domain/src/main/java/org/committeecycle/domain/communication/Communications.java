package org.committeecycle.domain.communication;

import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Register;
import org.jspecify.annotations.Nullable;

/** Communications to States: nothing leaves without the Chair's one signature, and nothing twice. */
@Transactional
public class Communications {

    private final CommunicationStore store;
    private final CommunicationProcess process;
    private final LetterTemplates templates;
    private final Cycles cycles;
    private final Deadlines deadlines;
    private final Recusals recusals;
    private final Activities activities;
    private final Approvals approvals;
    private final Cases cases;
    private final Audit audit;
    private final Selection selection;
    private final Signature signature;
    private final LetterProduction production;
    private final UsualPlans usual = new UsualPlans();

    public Communications(
            CommunicationStore store,
            CommunicationProcess process,
            SelectionTables tables,
            LetterTemplates templates,
            LetterPress press,
            Outbox outbox,
            Register register,
            Committee committee,
            Cycles cycles,
            Deadlines deadlines,
            Recusals recusals,
            Activities activities,
            Approvals approvals,
            Cases cases,
            Audit audit) {
        this.store = store;
        this.process = process;
        this.templates = templates;
        this.cycles = cycles;
        this.deadlines = deadlines;
        this.recusals = recusals;
        this.activities = activities;
        this.approvals = approvals;
        this.cases = cases;
        this.audit = audit;
        this.selection = new Selection(tables, register, deadlines);
        this.signature = new Signature(committee, recusals, deadlines);
        this.production = new LetterProduction(
                store,
                templates,
                press,
                outbox,
                new LetterValues(register, committee, recusals),
                register,
                cycles,
                deadlines);
    }

    /** What came of choosing the recipients; the diagram branches on it. */
    public enum Chosen {
        /** A table chose at least one State, or the recipients are withheld. */
        SOMEBODY,
        /** The table chose no State. */
        NOBODY
    }

    /** Opens a communication in draft; by an operator or the software itself; refused when there is one of that name. */
    public Communication open(Actor actor, Plan plan) {
        actor.requireOperator();
        cycles.require(plan.year());
        Refused.unless(store.find(plan.id()).isEmpty(), "The communication %s is open already.", plan.id());
        requireKnown(plan);
        if (plan.about().kind() == Subject.Kind.CASE) {
            cases.require(actor, plan.about().id());
        }
        Communication opened = Communication.planned(plan);
        store.add(opened);
        audit.record(actor, opened.subject(), "opened, to " + plan.recipients().words());
        process.opened(opened);
        return opened;
    }

    private void requireKnown(Plan plan) {
        plan.requireOneLineEach();
        selection.requireKnown(plan.recipients());
        if (!plan.recipients().areWithheld()) {
            templates.template(plan.template());
        }
    }

    /** Opens the communication of a step of the usual year as it is usually planned, unless it was opened before. */
    public void openUsual(Actor actor, int year, Step step) {
        if (!isOpened(year, step.key())) {
            open(actor, usual.plan(cycles.require(year), step));
        }
    }

    /** The usual plan for a step of the year, from which a drafter starts; refused for a step without a communication. */
    public Plan usualPlan(int year, Step step) {
        return usual.plan(cycles.require(year), step);
    }

    /** Whether a communication of that name was opened in the year. */
    public boolean isOpened(int year, String key) {
        return store.find(year + "-" + key).isPresent();
    }

    /**
     * Finishes the draft, optionally changing its plan and laying a Word template of the drafter's own under it; its
     * diagram then chooses the recipients.
     */
    public Communication draft(Actor actor, String id, Plan changed, byte @Nullable [] template) {
        actor.requireOperator();
        Communication communication = require(actor, id);
        Communication drafted = communication.withPlan(changed, communication.ownTemplate() || template != null);
        requireKnown(changed);
        if (template != null) {
            production.requireReadable(template);
            store.keepTemplate(id, template);
        }
        keep(actor, drafted, PlanInWords.drafted(communication, changed, template != null));
        process.drafted(drafted);
        return require(actor, id);
    }

    /**
     * Chooses the recipients by the table as the register stands today; refused, with the placeholder's name, while any
     * letter lacks a value.
     */
    public Chosen choose(Actor actor, String id) {
        actor.requireOperator();
        Communication communication = find(id);
        communication.requireDraft();
        String table = communication.plan().recipients().table();
        List<Letter> letters = selection.letters(communication.plan());
        boolean nobody = table != null && letters.isEmpty();
        if (!nobody) {
            production.requireComplete(communication, letters);
        }
        store.choose(id, letters);
        if (table != null) {
            audit.record(actor, communication.subject(), letters.size() + " States chosen by the table " + table);
        }
        if (nobody) {
            store.replace(communication.toNobody());
        }
        return nobody ? Chosen.NOBODY : Chosen.SOMEBODY;
    }

    /** Puts the text before the members by the rule of procedure; answers the approval's id. */
    public String askMembers(Actor actor, String id, Procedure procedure) {
        actor.requireOperator();
        Communication put = find(id).put();
        store.replace(put);
        Plan plan = put.plan();
        String text = "%s, to %s".formatted(plan.title(), plan.recipients().words());
        return approvals
                .ask(actor, procedure.ask(put.subject(), plan.about(), text), procedure.minimum())
                .id();
    }

    /** Notes that the members adopted the text. */
    public void approved(Actor actor, String id, String approval) {
        actor.requireOperator();
        Communication communication = find(id);
        approvals.requireAdopted(communication.subject(), approval);
        keep(actor, communication.approved(approval), "adopted by " + approval);
    }

    /** Takes the draft back to the drafter, because the members did not adopt it. */
    public void returned(Actor actor, String id) {
        actor.requireOperator();
        Communication communication = find(id);
        keep(actor, communication.returned(), "returned to the drafter");
    }

    /** Notes that the question was taken back from the members, and the communication with it. */
    public void noteWithdrawal(Actor actor, String id) {
        actor.requireOperator();
        Communication communication = find(id);
        if (communication.status() == Communication.Status.IN_APPROVAL) {
            keep(actor, communication.withdrawn(), "withdrawn with its approval");
        }
    }

    /**
     * Signs the communication, once for all its letters; only the Chair, or the acting Chair of its case.
     *
     * @param when when it is sent: today, the span of a meeting that holds today, or words where the day is not public
     */
    public Communication sign(Actor actor, String id, When when) {
        Communication communication = lock(require(actor, id));
        signature.require(actor, communication, when);
        return signed(actor, communication.signed(actor.toString(), when), "signed");
    }

    /**
     * Records the signature that the Chair gave another way; by an operator, with the names of both; refused when the person
     * named is no delegate of the Chair, or of the acting Chair of its case.
     *
     * @param when when it is sent, as for a signature given here
     */
    public Communication recordSignature(Actor actor, String id, String givenBy, Way way, When when) {
        Refused.unless(actor.is(Role.OPERATOR), "Only an operator of the ISU records a signature, not %s.", actor);
        Refused.unless(
                way != Way.ITSELF, "A signature recorded by the ISU was given in the room, by phone or by mail.");
        Communication communication = lock(require(actor, id));
        Actor chair = signature.spokesperson(actor, communication, givenBy);
        signature.require(chair, communication, when);
        return signed(
                actor,
                communication.signed("%s, recorded by %s".formatted(chair, actor), when),
                "recorded that %s signed it %s".formatted(chair, way.inWords()));
    }

    private Communication signed(Actor actor, Communication signed, String words) {
        production.requireComplete(signed, store.letters(signed.id()));
        Refused.unless(
                process.awaitsSignature(signed),
                "%s is not to be signed yet: 'process why %s' says what it waits for.",
                signed.id(),
                signed.id());
        keep(
                actor,
                signed,
                "%s, to %s".formatted(words, signed.plan().recipients().words()));
        process.signed(signed);
        return require(actor, signed.id());
    }

    /** The keys of the files to produce: a State's code for each letter, "circular" or "document", or none where recipients are withheld. */
    public List<String> filesToProduce(String id) {
        return production.files(find(id));
    }

    /** Produces one file of a signed communication; what was produced already is left as it is. */
    public void produce(Actor actor, String id, String file) {
        actor.requireOperator();
        Communication communication = find(id);
        communication.requireSigned();
        production.produce(communication, file);
    }

    /** The communication, which the Chair has signed and which is not recorded as sent yet; refused otherwise. */
    public Communication requireSigned(Actor actor, String id) {
        Communication communication = require(actor, id);
        communication.requireSigned();
        return communication;
    }

    /** The Word file for one recipient of a signed communication, as it was put out; refused before that. */
    public byte[] signedFile(Actor actor, String id, StateCode recipient) {
        Communication signed = requireSigned(actor, id);
        Letter letter = production.letter(id, recipient);
        Refused.unless(letter.isProduced(), "The letter %s to %s is not produced yet.", id, recipient);
        return production.file(signed, recipient);
    }

    /** Records in the log that everything was sent, which closes the step of the year that it carries out. */
    public void recordSent(Actor actor, String id) {
        actor.requireOperator();
        Communication sent = find(id).dispatched();
        List<StateCode> missing = store.letters(id).stream()
                .filter(letter -> !letter.isProduced())
                .map(Letter::recipient)
                .toList();
        Refused.unless(missing.isEmpty(), "The communication %s is not produced whole: %s.", id, missing);
        When when = Objects.requireNonNull(sent.sent());
        store.replace(sent);
        activities.record(actor, sent.plan().year(), sent.plan().facts(when));
        audit.record(actor, sent.subject(), "sent, " + when.text());
        Cycle cycle = cycles.require(sent.plan().year());
        Milestone milestone = cycle.find(sent.plan().key());
        if (milestone != null && milestone.isOpen()) {
            cycles.complete(actor, cycle.year(), milestone.key(), when);
        }
    }

    /** Takes a communication back before it is signed, with a reason; by an operator or the Chair. */
    public Communication withdraw(Actor actor, String id, String reason) {
        Refused.unless(!reason.isBlank(), "A withdrawal needs a reason.");
        Communication communication = lock(require(actor, id));
        if (!signature.isOf(actor, communication)) {
            actor.requireOperator();
        }
        keep(actor, communication.withdrawn(), "withdrawn: " + reason);
        Optional<String> open = approvals.openOn(communication.subject());
        if (open.isPresent()) {
            approvals.withdraw(actor, open.get(), reason);
        } else {
            process.withdrawn(communication);
        }
        return require(actor, id);
    }

    /** Records a State's answer to a letter that was sent; by an operator. */
    public Letter recordReply(Actor actor, String id, StateCode from, LocalDate on, String words) {
        actor.requireOperator();
        Communication communication = require(actor, id);
        Refused.unless(
                communication.status() == Communication.Status.SENT, "The communication %s is not sent yet.", id);
        Refused.unless(!words.isBlank(), "A reply says something.");
        Typed.requireLines("A reply", words);
        Refused.unless(!on.isAfter(deadlines.today()), "%s has not come yet.", on);
        communication.requireAnswerable(on);
        Letter answered = production.letter(id, from).answered(on, words);
        store.replace(answered);
        audit.record(actor, communication.subject(), from + " answered on " + on);
        process.replied(communication, answered);
        return answered;
    }

    /** The communication; refused as if there were none when the actor may not see what it is about. */
    public Communication require(Actor actor, String id) {
        return store.find(id)
                .filter(known -> recusals.maySee(known.plan().about(), actor))
                .orElseThrow(() -> new Refused("There is no communication '%s'.", id));
    }

    /** The communications that the actor may see. */
    public List<Communication> all(Actor actor) {
        return store.all().stream()
                .filter(known -> recusals.maySee(known.plan().about(), actor))
                .toList();
    }

    /** The text as it would be sent today, for those who may see what it is about; empty where recipients are withheld. */
    public Optional<Draft> draft(Actor actor, String id) {
        return production.draft(require(actor, id));
    }

    /** The letters of a communication, in the order of the United Nations. */
    public List<Letter> letters(Actor actor, String id) {
        require(actor, id);
        return production.letters(id);
    }

    private void keep(Actor actor, Communication changed, String words) {
        store.replace(changed);
        audit.record(actor, changed.subject(), words);
    }

    /** The communication as it stands now that nobody else changes it. */
    private Communication lock(Communication known) {
        return store.lock(known.id()).orElseThrow();
    }

    private Communication find(String id) {
        return store.find(id).orElseThrow(() -> new Refused("There is no communication '%s'.", id));
    }
}
