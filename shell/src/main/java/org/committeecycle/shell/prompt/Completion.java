package org.committeecycle.shell.prompt;

import java.util.List;
import org.committeecycle.shell.dispatch.Suggestions;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.stereotype.Component;

/** Offers what may come next on the line. */
@Component
class Completion implements Completer {

    private final Suggestions suggestions;

    Completion(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        if (before.isEmpty()) {
            Prompt.LEAVING.forEach(word -> candidates.add(new Candidate(word)));
        }
        suggestions.after(before).forEach(word -> candidates.add(new Candidate(word)));
    }
}
