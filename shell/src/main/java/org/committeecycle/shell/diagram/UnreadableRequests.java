package org.committeecycle.shell.diagram;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what no page of ours sends by a sentence, which tells nothing of how it is read here. */
@RestControllerAdvice(assignableTypes = OwnersApi.class)
@ConditionalOnWebApplication
class UnreadableRequests {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    OwnersApi.Sentence unreadable(HttpMessageNotReadableException e) {
        return new OwnersApi.Sentence("What was sent cannot be read as JSON.");
    }
}
