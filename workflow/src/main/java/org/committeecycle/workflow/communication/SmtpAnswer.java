package org.committeecycle.workflow.communication;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What the mail server answered, as far as it did, found in what the library threw. */
final class SmtpAnswer {

    private static final int LONGEST = 200;
    private static final int SILENCE = -1;

    private final int code;
    private final String words;

    SmtpAnswer(MessagingException failure) {
        int found = SILENCE;
        String said = String.valueOf(failure.getMessage());
        for (@Nullable Exception next = failure;
                next instanceof MessagingException each;
                next = each.getNextException()) {
            if (codeOf(each) > found) {
                found = codeOf(each);
                said = String.valueOf(each.getMessage());
            }
        }
        this.code = found;
        this.words = cut(said);
    }

    private static int codeOf(MessagingException failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException sent ? sent.getReturnCode() : SILENCE;
    }

    private static String cut(String said) {
        String line = said.replaceAll("\\p{Cntrl}+", " ").strip().replaceFirst("[.;:,]+$", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    /** The three digits of the answer; less than any of them when there was none. */
    int code() {
        return code;
    }

    /** The answer as a clause, on one line. */
    String words() {
        return words;
    }
}
